import type { FormatId } from '../../lib/formats.ts';
import { type Locale, SOURCE_LOCALE } from '../../lib/locales.ts';
import { DEFAULT_PAPER_SIZE, type PaperSize } from '../../lib/paper-sizes.ts';
import { DEFAULT_READER, type Level, READERS, type Reader } from '../../lib/readers.ts';
import type { Action } from './session-action.ts';
import type { Step } from './steps.ts';
import type { Way } from './ways.ts';
import { type Wish, wish, without } from './wishes.ts';

/** Whose words are on the screen. */
export type View = 'both' | 'person' | 'worker';

/** Everything about one conversation. It lives in memory only, and End drops all of it. */
export interface Session {
  readonly screen: 'start' | 'missing' | 'stop' | Step;
  /** Where "No / not now" was tapped. */
  readonly before: Step | 'missing';
  readonly worker: Locale;
  readonly bundle: string | null;
  readonly person: Locale | null;
  readonly reader: Reader;
  /** How much she wants to read; not every age has it. */
  readonly level: Level;
  /** What the worker wants to be called; empty if nothing was typed. */
  readonly workerName: string;
  /** Ids of topics, in the order they were marked: her order of importance. */
  readonly marks: readonly string[];
  /** What she said to each service, by id. */
  readonly wishes: Readonly<Record<string, Wish>>;
  /** The service that is looked at closely. */
  readonly service: string | null;
  /** The service that stands beside it. */
  readonly beside: string | null;
  readonly view: View;
  /** The screen faces someone who sits opposite the worker. */
  readonly turned: boolean;
  /** Whether the worker's notes are open. */
  readonly notes: boolean;
  /** Whether it is safe for her to carry paper. */
  readonly paper: boolean | null;
  /** What she wants to take. */
  readonly way: Way | null;
  /** What her paper is to look like. */
  readonly format: FormatId | null;
  /** Whether her paper says everything in the worker's language, too. Never so by itself. */
  readonly bothLanguages: boolean;
  /** What the worker's printer holds. */
  readonly size: PaperSize;
}

export const NEW_SESSION: Session = {
  screen: 'start',
  before: 'language',
  worker: SOURCE_LOCALE,
  bundle: null,
  person: null,
  reader: DEFAULT_READER,
  level: READERS[DEFAULT_READER].level,
  workerName: '',
  marks: [],
  wishes: {},
  service: null,
  beside: null,
  view: 'both',
  turned: false,
  notes: false,
  paper: null,
  way: null,
  format: null,
  bothLanguages: false,
  size: DEFAULT_PAPER_SIZE,
};

/** The one place where a conversation changes. Language and reader never touch what she marked. */
export function reduce(session: Session, action: Action): Session {
  switch (action.type) {
    case 'choose-worker':
      return { ...session, worker: action.locale };
    case 'choose-bundle':
      return { ...session, bundle: action.bundle };
    case 'choose-person': {
      // With one language for both, nothing is left to hide, and no switch to bring it back.
      const view = action.locale === session.worker ? 'both' : session.view;
      return { ...session, person: action.locale, view, bothLanguages: false };
    }
    case 'choose-reader':
      return { ...session, reader: action.reader, level: action.level };
    case 'name-worker':
      return { ...session, workerName: action.name };
    case 'go':
      return { ...session, screen: action.step, service: null, beside: null };
    case 'miss-language':
      return { ...session, screen: 'missing' };
    case 'stop':
      return session.screen === 'start' || session.screen === 'stop'
        ? session
        : { ...session, screen: 'stop', before: session.screen };
    case 'resume':
      return { ...session, screen: session.before };
    case 'mark': {
      const marks = without(session.marks, action.id);
      const marked = marks.length < session.marks.length;
      return { ...session, marks: marked ? marks : [...marks, action.id] };
    }
    case 'wish':
      return wish(session, action.id, action.wish);
    case 'open-service':
      return { ...session, service: action.id, beside: null };
    case 'put-beside':
      return { ...session, beside: action.id };
    case 'set-view':
      return { ...session, view: action.view };
    case 'turn':
      return { ...session, turned: !session.turned };
    case 'toggle-notes':
      return { ...session, notes: !session.notes };
    case 'set-paper':
      return { ...session, paper: action.paper };
    case 'choose-way':
      return { ...session, way: action.way };
    case 'choose-format':
      return { ...session, format: action.format };
    case 'toggle-both-languages':
      return { ...session, bothLanguages: !session.bothLanguages };
    case 'choose-size':
      return { ...session, size: action.size };
    default:
      return action satisfies never;
  }
}
