import { z } from 'zod';
import { hours } from './hours.ts';
import { day, id, pictogram, topic } from './id.ts';

/** The last time somebody in a named role dialled a contact and it was right. */
export const callCheck = z.strictObject({
  /** Day a named role last dialled this number, or stood at this place. */
  on: day,
  /** Who did, by role: never a person's name. */
  role: z.string().min(3).describe('A role, like "duty social worker, Example House".'),
  /** After so many months the check has expired and the contact says so. */
  monthsValid: z.int().min(1).max(24).describe('Months from 1 to 24; 6 is usual.'),
});

/** What a call, or a page, costs. */
const cost = z
  .enum(['free', 'normal-call'])
  .nullable()
  .describe('"free", "normal-call", or null if you do not know.');

const shared = {
  topic,
  pictogram,
  /** Who answers. A complaint contact must not be run by the provider it is about. */
  runBy: id.describe('The id of whoever runs it, like "ministry-msdhs".'),
  /** `child`: printed for teenagers and children, left out for adults. */
  for: z.enum(['everyone', 'child']).describe('"everyone" or "child" (under 18).'),
  hours,
  /** Languages in which somebody has confirmed an answer. */
  languages: z
    .array(
      z
        .string()
        .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/)
        .describe('A language tag like "th".'),
    )
    .min(1)
    .nullable()
    .describe('A list of language tags like ["th"], or null.'),
  /** `caution`: shown only with its warning. Contacts on hold, or contradicted, stay out of here. */
  use: z.enum(['show', 'caution']).describe('"show", or "caution" with a warning in the words.'),
  /** Where the contact was found, with its date, for whoever checks it next. */
  sources: z
    .array(z.string().min(8))
    .min(1)
    .describe('A list of sources with their dates, like ["1300sano.com, undated"].'),
  called: callCheck.nullable().describe('null until somebody has dialled it.'),
};

/** A telephone number. */
const phone = z.strictObject({
  kind: z.literal('phone'),
  /** As it is dialled: a short code, or +country and number without spaces. */
  number: z
    .string()
    .regex(/^(\+[1-9]\d{6,14}|\d{3,6})$/)
    .describe('A short number like "1300", or a full one like "+66991301300", without spaces.'),
  /** Shown and dialled without the country's number: for a free number that only its own country reaches. */
  national: z
    .literal(true)
    .optional()
    .describe('true for a full number that is dialled only inside its country, or leave it out.'),
  cost,
  /**
   * `sms`: somebody has confirmed that text messages to this number are read. Leave it out, or
   * null, if you do not know: a message that nobody reads is worse than none.
   */
  messages: z
    .literal('sms')
    .nullable()
    .optional()
    .describe('"sms" if text messages are read there, or null if you do not know.'),
  ...shared,
});

/** A public web address. */
const web = z.strictObject({
  kind: z.literal('web'),
  url: z.url({ protocol: /^https$/ }).describe('An address like "https://familylinks.icrc.org/".'),
  cost,
  ...shared,
});

/** Degrees, as a map shows them; a fifth decimal is about a metre. */
const degrees = (most: number) =>
  z
    .number()
    .min(-most)
    .max(most)
    .describe(`Degrees as a map shows them, a number from -${most} to ${most} like 13.75398.`);

/**
 * A public place where somebody can be met: a counter, a library, a health post. **Never a shelter,
 * never a house where people sleep, and nothing beside one**: whoever finds this page can go there.
 * The link opens a map on the phone itself (`geo:`, RFC 5870); no map service is asked before she
 * chooses one.
 */
const place = z.strictObject({
  kind: z.literal('place'),
  /** As it stands on a sign or a taxi driver reads it, in Latin letters. */
  address: z
    .string()
    .regex(/^[\p{Script=Latin}\d][\p{Script=Latin}\d .,'’/()-]{2,79}$/u)
    .describe('An address of at most 80 Latin letters, like "Public Library, 1 Example Street".'),
  latitude: degrees(90),
  longitude: degrees(180),
  ...shared,
});

/** A way to reach someone. A shelter's address never stands in one. */
export const contact = z.discriminatedUnion('kind', [phone, web, place]);

export type Contact = z.infer<typeof contact>;
export type CallCheck = z.infer<typeof callCheck>;
