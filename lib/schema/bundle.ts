import { z } from 'zod';
import { LOCALE_IDS } from '../locales.ts';
import { id } from './id.ts';

const known = z.boolean().nullable().describe('true, false, or null if you do not know.');

/** True for a name that Node and browsers know, also by an older name: Asia/Ho_Chi_Minh was Asia/Saigon. */
function isTimeZone(name: string): boolean {
  try {
    return /^[A-Z]\w+\/\w/.test(name) && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/**
 * Who the workers of an organisation are. Every field must be there: what nobody has told us is
 * `null`, and then the worker's first words say "Ask me" instead of anything comforting.
 */
const workers = z
  .strictObject({
    /** They are police, or work for the police. Only `false` lets them say "I am not the police." */
    police: known,
    /** They work for the office that decides who may stay in the country: said in the same way. */
    immigration: known,
    /** Each of them carries a card with their name and their picture, and shows it when asked. */
    badge: known,
    /** A telephone contact of the bundle, for everyone, where it can be asked if somebody works here. */
    contact: id.nullable().describe('The id of a contact who can confirm a worker, or null.'),
  })
  .describe('Write { "police": null, "immigration": null, "badge": null, "contact": null }.');

const topics = z
  .array(id)
  .min(1)
  .describe('A list of topic ids like ["doctor", "safe-place", "police"].');

export type Workers = z.infer<typeof workers>;

/** `content/<bundle>/bundle.json`: what the bundle is and what it builds on. */
export const bundleInfo = z.strictObject({
  /** Stands in addresses and QR codes: short, never changed once printed. */
  code: z
    .string()
    .regex(/^[a-z]{1,3}$/)
    .describe('One to three small letters, like "th".'),
  kind: z
    .enum(['general', 'country', 'organisation'])
    .describe('"general", "country" or "organisation".'),
  /** The bundle this one builds on; only `general` has none. */
  extends: id.nullable().describe('The folder name of another bundle, or null.'),
  /**
   * What a worker sees in the list of bundles. The name of an organisation is said to the person
   * too ("I work for …"): write it as it stands on the door and on the workers' cards.
   */
  name: z.string().min(2).describe('A name in quotes, like "Thailand".'),
  /** An invented example. It says so wherever it appears. */
  fictional: z.boolean().describe('true or false.'),
  /**
   * The clock that opening hours are read by, as the IANA names it. Inherited: a country writes it
   * once. Without it a page for later cannot say whether somebody answers now, and says nothing.
   */
  timeZone: z
    .string()
    .refine(isTimeZone)
    .optional()
    .describe('The IANA name of a time zone, like "Asia/Bangkok".'),
  /**
   * The languages this bundle is made and complete in: pages for later, papers and the check go over
   * these and English. Inherited as a whole; without it, all languages. An organisation that builds
   * on a country may name its own. On the tablet she can choose any language, here too.
   */
  locales: z
    .array(z.enum(LOCALE_IDS))
    .min(1)
    .optional()
    .describe(`A list of languages like ["km", "my"]. Known: ${LOCALE_IDS.join(', ')}.`),
  /** Where the site is published, for QR codes made from the command line. No slash at the end. */
  site: z
    .url({ protocol: /^https?$/ })
    .refine((site) => new URL(site).origin === site)
    .optional()
    .describe('An address like "https://example.org", without a slash at the end.'),
  /** Where the exit link of the page for later leads: a site anybody might have open. */
  exit: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe('An address like "https://www.wikipedia.org/".'),
  /**
   * Ids of the topics that a paper has on which nobody has marked anything, the most important
   * first, for a child and for all others; inherited as a whole. Few enough for 8 pages of easy reading, and 4 for a child: a test counts them.
   */
  essentials: z
    .strictObject({ adult: topics, child: topics })
    .optional()
    .describe('Write { "adult": ["doctor", "safe-place"], "child": ["safe-place"] }.'),
  /** Only for an organisation, and never inherited: another organisation's workers are other people. */
  workers: workers.optional(),
});

export type BundleInfo = z.infer<typeof bundleInfo>;

/** `content/<bundle>/sign-offs.json`: the approvals of competent speakers. */
export const signOffs = z.array(
  z.strictObject({
    /** The file and entry that was read, like `services.json` and `safe-place`. */
    file: z
      .string()
      .regex(/^[a-z]+\.json$/)
      .describe('A file name like "services.json".'),
    entry: id,
    locale: z.string().describe('A locale from lib/locales.ts, like "km".'),
    /** First 16 hex digits of the SHA-256 of the source entry and of the translated entry. */
    source: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .describe('16 hexadecimal digits.'),
    translation: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .describe('16 hexadecimal digits.'),
    /** Who approved, by role. */
    role: z.string().min(3).describe('A role, like "court interpreter, Khmer".'),
    on: z.iso.date().describe('Write it like 2026-03-01.'),
  }),
);

export type SignOff = z.infer<typeof signOffs>[number];
