import { z } from 'zod';
import { PICTURE_FILE, SHOWS } from '../pictures.ts';

/**
 * Pictures of the place or the people behind a service, an actor or a step; the tablet alone shows
 * them. Photographs of rooms as they are, or plain drawings. Nothing that shows where the place is,
 * no resident, no worker who has not agreed. Never inherited: another organisation has other rooms.
 */
export const pictures = z
  .array(
    z.strictObject({
      /** A file in `content/<bundle>/pictures/`: 200 KB at most, without anything hidden in it. */
      file: z
        .string()
        .regex(PICTURE_FILE)
        .describe(
          'A file name in small letters, like "front-room.webp": .jpg, .webp, .png or .svg.',
        ),
      /** What it shows; the words exist in every language. */
      shows: z.enum(SHOWS).describe(`One of ${SHOWS.map((one) => `"${one}"`).join(', ')}.`),
    }),
  )
  .min(1)
  .max(4)
  .optional()
  .describe('One to four, like [{ "file": "kitchen.webp", "shows": "kitchen" }].');
