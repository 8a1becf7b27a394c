import type { ContactBlock } from './contact-block.ts';
import type { Direction, Locale } from './locales.ts';
import type { PhoneNumber } from './phone.ts';
import type { PictogramName } from './pictograms.ts';
import type { Question } from './questions.ts';
import type { Reader } from './readers.ts';
import type { TopicKind } from './topic-kinds.ts';

/** Words in one language. */
export interface Spoken {
  readonly text: string;
  readonly locale: Locale;
  readonly dir: Direction;
}

/** Words for the person, and the same words for whoever helps her read them. */
export interface Text extends Spoken {
  readonly also?: Spoken;
}

/** The same words without what stands beside them. */
export const alone = ({ text, locale, dir }: Spoken): Spoken => ({ text, locale, dir });

export type NoticeKind = 'draft' | 'fallback' | 'fictional';

/** A mark of honesty: what is not finished, not checked or not real. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly text: Text;
  /** The same in a few words, for where there is no room for more. */
  readonly short: Text;
}

/** The reply to one question. A limit carries why, how long, and whom to tell. */
export interface AnswerLine {
  readonly question: Question;
  readonly pictogram: PictogramName;
  readonly ask: Text;
  readonly reply: Text;
  readonly limit?: { readonly why: Text; readonly lasts: Text; readonly complain: Text };
}

/** A question nobody has answered yet. */
export interface OpenQuestion {
  readonly question: Question;
  readonly pictogram: PictogramName;
  readonly ask: Text;
  readonly advice: Text;
}

export type Block =
  /** What the picture level says. */
  | { readonly type: 'caption'; readonly text: Text }
  | { readonly type: 'sentences'; readonly sentences: readonly Text[] }
  /** A named part of a section, such as what an actor cannot do. */
  | { readonly type: 'part'; readonly title: Text; readonly sentences: readonly Text[] }
  | { readonly type: 'answers'; readonly answers: readonly AnswerLine[] }
  /** "We do not know yet. Ask us.", and what to ask. */
  | { readonly type: 'open'; readonly reply: Text; readonly questions: readonly OpenQuestion[] }
  /** Whom a service takes, does not take, and where nobody has said. */
  | { readonly type: 'access'; readonly lines: readonly AccessLine[] }
  | ContactBlock
  /** A line to write on with a pen. */
  | { readonly type: 'write-in'; readonly label: Text };

export interface AccessLine {
  readonly status: 'yes' | 'no' | 'ask';
  readonly label: Text;
  readonly groups: readonly Text[];
}

/** A picture of a place, for screens that the worker holds: no paper and no page for later has it. */
export interface PlacePicture {
  /** Address below `/tablet/data/`. */
  readonly src: string;
  /** What it shows. */
  readonly alt: Text;
  /** Set on a drawing: says that it is no photograph. */
  readonly drawing?: Text;
}

/** One topic, in the language its words are really in. */
export interface Section {
  readonly id: string;
  readonly kind: TopicKind | 'steps' | 'messages' | 'open' | 'write-in';
  /** Permanent number of the topic in QR codes. */
  readonly topic?: number;
  readonly locale: Locale;
  readonly dir: Direction;
  readonly pictogram: PictogramName;
  readonly title: Text;
  /** The whole topic in a few words, for where there is room for no more: a fold, a picture. */
  readonly caption: Text;
  /** Set where the words are not in the reader's language, or not signed off. */
  readonly notices: readonly Notice[];
  readonly blocks: readonly Block[];
  /** Pictures of the place, where the bundle has them. */
  readonly pictures?: readonly PlacePicture[];
}

export type GroupId =
  | 'start'
  | 'needs'
  | 'help'
  | 'people'
  | 'rights'
  | 'tips'
  | 'next'
  | 'contacts'
  | 'later';

export interface Group {
  readonly id: GroupId;
  readonly pictogram: PictogramName;
  readonly title: Text;
  readonly sections: readonly Section[];
}

/**
 * What there is room for on a card in a purse or a shoe: three lines of words at most, in her
 * language alone. Nothing of her age, her reading or what she marked.
 */
export interface Card {
  /** Whose number it is; what any leaflet is called if there is no number. */
  readonly name: Spoken;
  /** Null if none can stand without its warning, for which there is no room. */
  readonly number: PhoneNumber | null;
  /** Marks of honesty in few words, at most two. */
  readonly marks: readonly Spoken[];
}

/** One thing to point at. */
export interface BoardCell {
  readonly id: string;
  readonly pictogram: PictogramName;
  readonly text: Text;
}

/**
 * What two people point at where there is no tablet: every need there is, whatever she marked, so
 * it says nothing about anybody.
 */
export interface Board {
  readonly ask: Text;
  readonly needs: readonly BoardCell[];
  readonly replies: readonly BoardCell[];
  /** Marks of honesty in few words. */
  readonly marks: readonly Text[];
}

/** The composed, medium-free document for one reader. Plain data: it crosses to a worker as it is. */
export interface Leaflet {
  readonly bundle: {
    readonly id: string;
    readonly code: string;
    /** The languages it has pages in. */
    readonly locales: readonly Locale[];
  };
  readonly locale: Locale;
  readonly dir: Direction;
  readonly reader: Reader;
  /** Neutral: it stands in titles, metadata and on the cover. */
  readonly title: Text;
  readonly notices: readonly Notice[];
  readonly groups: readonly Group[];
  readonly card: Card;
  readonly board: Board;
}

/** Every section of a leaflet, in order. */
export const sectionsOf = (leaflet: Leaflet): Section[] =>
  leaflet.groups.flatMap((group) => group.sections);
