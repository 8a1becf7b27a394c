import { z } from 'zod';

/** Key of a service, actor, right, need, contact, step or message. Never shown to anybody. */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  // `constructor` and the like exist in every object and would be found where nothing is.
  .refine((name) => !(name in {}))
  .describe('Small letters, digits and single hyphens, like "safe-place".');

/** Permanent number of a topic inside QR codes. Never reuse the number of a topic you delete. */
export const topic = z
  .int()
  .min(0)
  .max(255)
  .describe('A whole number from 0 to 255 that no other topic has or ever had, like 12.');

/** A day. */
export const day = z.iso.date().describe('Write it like 2026-03-01.');

/** Name of a pictogram; whether it exists is checked across files. */
export const pictogram = z
  .string()
  .describe('A name from lib/pictograms.ts in quotes, like "doctor".');
