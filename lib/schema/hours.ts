import { z } from 'zod';

const clock = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/)
  .describe('A time like "08:30".');

/**
 * Opening hours: always, a list of days with times, or not known. Who closes after midnight writes
 * two lines: until 24:00, and from 00:00 on the days that follow.
 */
export const hours = z
  .union([
    z.literal('always'),
    z
      .array(
        z
          .strictObject({
            days: z
              .array(
                z
                  .enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])
                  .describe('One of "mon", "tue", "wed", "thu", "fri", "sat", "sun".'),
              )
              .min(1)
              .describe('A list like ["mon", "tue"].'),
            from: clock,
            to: clock,
          })
          .refine(({ from, to }) => from < to, {
            path: ['to'],
            error:
              'must be later than "from". Who closes after midnight writes two lines: until "24:00", and from "00:00" on the next day.',
          }),
      )
      .min(1),
  ])
  .nullable()
  .describe(
    '"always", a list like [{ "days": ["mon"], "from": "08:30", "to": "16:30" }], or null.',
  );

export type Hours = z.infer<typeof hours>;
