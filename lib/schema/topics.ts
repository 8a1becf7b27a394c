import { z } from 'zod';
import { id, pictogram, topic } from './id.ts';
import { pictures } from './pictures.ts';

/** Somebody the person may meet. */
export const actor = z.strictObject({ topic, pictogram, pictures });

/** Where a right comes from. */
export const INSTRUMENTS = {
  udhr: 'Universal Declaration of Human Rights (1948)',
  iccpr: 'International Covenant on Civil and Political Rights (1966)',
  crc: 'Convention on the Rights of the Child (1989)',
  vccr: 'Vienna Convention on Consular Relations (1963)',
  palermo: 'UN Trafficking Protocol (Palermo, 2000)',
  ohchr: 'OHCHR Recommended Principles and Guidelines (2002)',
  'cets-197': 'Council of Europe Convention 197 (2005)',
  actip: 'ASEAN Convention (ACTIP, 2015)',
  p029: 'ILO Protocol 29 (2014)',
  'th-aht-2551': 'Thailand: Anti-Human Trafficking Act B.E. 2551 (2008)',
  'vn-53-2024': 'Viet Nam: Law 53/2024/QH15, in force since 1 July 2025',
  'md-241-2005': 'Moldova: Law 241/2005',
  practice: 'Good practice, no treaty: a promise the organisation makes',
} as const;

/** What you are owed. */
export const right = z.strictObject({
  topic,
  pictogram,
  /**
   * How firmly it may be said. `plain`: true everywhere. `ask`: nobody must grant it everywhere, so
   * the words say "can ask". `should`: not certain, so the words say "should" and never "will not".
   */
  wording: z.enum(['plain', 'ask', 'should']).describe('"plain", "ask" or "should".'),
  /** The legal basis; shown to the worker, never printed for the person. */
  basis: z
    .array(
      z.strictObject({
        instrument: z
          .enum(Object.keys(INSTRUMENTS) as [keyof typeof INSTRUMENTS])
          .describe(`One of ${Object.keys(INSTRUMENTS).join(', ')}.`),
        article: z.string().min(1).optional().describe('Like "6(3)".'),
      }),
    )
    .min(1)
    .describe('At least one, like [{ "instrument": "udhr", "article": "4" }].'),
});

/** What something means in practice, such as a phone that shows where you are. */
export const tip = z.strictObject({ topic, pictogram });

/** An immediate concern. */
export const need = z.strictObject({
  topic,
  pictogram,
  /** Help that answers this need, to be opened next. */
  services: z.array(id).describe('A list of service ids, or [].'),
});

/** What happens next, in order. */
export const step = z.strictObject({ pictogram, pictures });

/** Something every leaflet says, such as "you can say no". */
export const message = z.strictObject({ pictogram });

export type Actor = z.infer<typeof actor>;
export type Right = z.infer<typeof right>;
export type Tip = z.infer<typeof tip>;
export type Need = z.infer<typeof need>;
export type Step = z.infer<typeof step>;
export type Message = z.infer<typeof message>;
