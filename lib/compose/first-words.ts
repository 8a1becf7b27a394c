import { isolated, withoutIsolates } from '../bidi.ts';
import type { Bundle } from '../bundle.ts';
import type { Text } from '../leaflet.ts';
import type { PictogramName } from '../pictograms.ts';
import type { Workers } from '../schema/bundle.ts';
import type { Voice } from './voice.ts';

/** One thing a worker says at the beginning. */
export interface FirstLine {
  /** Key of the phrase below `tablet:person.hello`. */
  readonly id: string;
  readonly pictogram: PictogramName;
  /**
   * A second picture that turns the meaning of the first (`no`, `question`), or null. Always drawn
   * with it: the picture of police alone would say the opposite of "I am not the police."
   */
  readonly sign: PictogramName | null;
  readonly text: Text;
}

/** What a worker says at the beginning, from the facts alone. */
export interface FirstWords {
  readonly lines: readonly FirstLine[];
  /** How she can check that we are real. */
  readonly card: {
    readonly title: Text;
    /** Name of the organisation as it writes itself, or null where a bundle names none. */
    readonly name: string | null;
    readonly lines: readonly FirstLine[];
    /** Id of the contact where she can ask about the worker, or null. */
    readonly contact: string | null;
  };
}

const NOTHING_KNOWN: Workers = { police: null, immigration: null, badge: null, contact: null };

/** "No" and "yes" are said as the organisation said them; what it did not say, she can ask. */
const REPLIES = [
  [false, 'no', 'no'],
  [true, 'yes', null],
  [null, 'ask', 'question'],
] as const;

/**
 * Who the worker is, who the worker is not, and what the person may do: sentences that follow from
 * the organisation's facts. Nothing comforting is said without a fact behind it.
 * @param workerName a first name the worker typed, or null; it is kept nowhere
 */
export function firstWords(bundle: Bundle, voice: Voice, workerName: string | null): FirstWords {
  const workers = bundle.workers ?? NOTHING_KNOWN;
  const organisation = bundle.kind === 'organisation' ? bundle.name : null;
  const name = isolated(workerName ?? '');

  const line = (
    id: string,
    pictogram: PictogramName,
    sign: PictogramName | null = null,
    values: Record<string, string> = {},
  ): FirstLine => ({
    id,
    pictogram,
    sign,
    text: voice.say(`tablet:person.hello.${id}`, () => values),
  });
  const office = (id: 'police' | 'immigration', pictogram: PictogramName): FirstLine[] =>
    REPLIES.filter(([fact]) => fact === workers[id]).map(([, reply, sign]) =>
      line(`${id}-${reply}`, pictogram, sign),
    );

  const checks = [
    ...(workers.badge ? [line('check-badge', 'card')] : []),
    ...(workers.contact ? [line('check-contact', 'phone')] : []),
  ];
  return {
    lines: [
      ...(withoutIsolates(name) ? [line('name', 'person', null, { name })] : []),
      organisation
        ? line('organisation', 'helper', null, { organisation: isolated(organisation) })
        : line('ask-who', 'helper', 'question'),
      ...office('police', 'police'),
      ...office('immigration', 'papers'),
      ...(workers.police === false && workers.immigration === false
        ? [line('no-trouble', 'yes')]
        : []),
      line('stop', 'talk', 'no'),
      line('say-no', 'no'),
      line('ask', 'ask'),
    ],
    card: {
      title: voice.say('tablet:person.hello.check-title'),
      name: organisation,
      lines: [
        ...(checks.length > 0 ? checks : [line('check-unknown', 'question')]),
        line('check-others', 'talk'),
      ],
      contact: workers.contact,
    },
  };
}
