import type { PictogramName } from '../../lib/pictograms.ts';

/** The registry of steps of a conversation, in order: `locales/<locale>/tablet.json` names them. */
export const STEPS = {
  language: { pictogram: 'web' },
  reader: { pictogram: 'person' },
  hello: { pictogram: 'talk' },
  needs: { pictogram: 'ask' },
  help: { pictogram: 'helper' },
  people: { pictogram: 'tell-others' },
  rights: { pictogram: 'rights' },
  next: { pictogram: 'duration' },
  check: { pictogram: 'question' },
  keep: { pictogram: 'card' },
} as const satisfies Record<string, { readonly pictogram: PictogramName }>;

export type Step = keyof typeof STEPS;

export const STEP_IDS = Object.keys(STEPS) as Step[];

/** The step before or after another; undefined at either end. */
export const stepBeside = (step: Step, by: -1 | 1): Step | undefined =>
  STEP_IDS[STEP_IDS.indexOf(step) + by];
