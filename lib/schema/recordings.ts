import { z } from 'zod';
import { day, id } from './id.ts';

/** Seconds. The recorder stops earlier, at 30: a sentence takes 3 to 8. */
export const LONGEST = 40;

/** Bytes of one sound file: forty seconds of AAC and some room. */
export const LARGEST = 400_000;

const recording = z.strictObject({
  /** The words that were spoken, exactly as they are shown. */
  text: z
    .string()
    .min(1)
    .refine((text) => text === text.normalize('NFC'), 'is not in Unicode NFC. Record it again.')
    .describe('The words that were spoken.'),
  /** First 16 hex digits of the SHA-256 of the text in UTF-8: a file cannot be given other words. */
  file: z
    .string()
    .regex(/^[0-9a-f]{16}\.(webm|m4a)$/)
    .describe('A file name like "0123456789abcdef.webm".'),
  seconds: z.number().positive().max(LONGEST).describe(`Above 0, ${LONGEST} at most.`),
  /** Day it was recorded. */
  on: day,
  /** Whose voice it is, by role: never a person's name. */
  role: z.string().trim().min(3).describe('A role, like "interpreter, Khmer".'),
});

/**
 * `manifest.json` inside `content/<bundle>/<locale>/audio/<any name>.zip`. Beside it in the archive
 * lie the sound files it names, and nothing else.
 */
export const recordingSet = z.strictObject({
  format: z.literal('handrail-recordings').describe('"handrail-recordings".'),
  version: z.literal(1).describe('1.'),
  bundle: id,
  locale: z.string().min(2).describe('A locale from lib/locales.ts, like "km".'),
  recordings: z.array(recording).describe('A list of recordings.'),
});

export type Recording = z.infer<typeof recording>;
export type RecordingSet = z.infer<typeof recordingSet>;
