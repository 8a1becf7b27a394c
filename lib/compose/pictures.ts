import type { ContactBlock } from '../contact-block.ts';
import type { Block, Leaflet, Section, Text } from '../leaflet.ts';
import { sectionsOf } from '../leaflet.ts';
import type { PictogramName } from '../pictograms.ts';
import { READERS } from '../readers.ts';

/** A picture with what it means. */
interface Pictured {
  /** Different for each cell of a leaflet. */
  readonly id: string;
  readonly pictogram: PictogramName;
  /**
   * A small second picture: `warning` beside what limits somebody or what nobody may do to her,
   * `question` beside what is not known or can be checked. Always drawn with the first.
   */
  readonly sign: PictogramName | null;
  /** Picture of the service an answer belongs to, small. */
  readonly of: PictogramName | null;
  /** Marks and reasons, for whoever reads along. */
  readonly small: readonly Text[];
}

/** One idea of a picture sheet. */
export type PictureCell = Pictured &
  (
    | { readonly type: 'topic' | 'answer'; readonly caption: Text }
    /** Somebody or something with a name; where a service begins. */
    | { readonly type: 'service' | 'actor'; readonly name: Text; readonly caption: Text | null }
    | { readonly type: 'contact'; readonly name: Text; readonly contact: ContactBlock }
  );

/** Answers of a service that are shown although they limit nothing: cost, leaving, phone, police. */
const DECISIVE = 4;

type BlockOf<T extends Block['type']> = Extract<Block, { type: T }>;

const blocksOf = <T extends Block['type']>({ blocks }: Section, type: T): BlockOf<T>[] =>
  blocks.filter((block): block is BlockOf<T> => block.type === type);

const pictured = (
  { id, kind, pictogram, notices }: Section,
  sign: PictogramName | null = null,
): Pictured => ({
  id: `${kind} ${id}`,
  pictogram,
  sign,
  of: null,
  small: notices.map(({ text }) => text),
});

/** Its name and whether it is there; then what decides a yes or a no. What limits is never left out. */
function serviceCells(section: Section): PictureCell[] {
  const open = blocksOf(section, 'open');
  const base = pictured(section, open.length > 0 ? 'question' : null);
  const known = [
    ...blocksOf(section, 'sentences').flatMap(({ sentences }) => sentences),
    ...open.map(({ reply }) => reply),
  ];
  const answers = blocksOf(section, 'answers').flatMap((block) => block.answers);
  return [
    {
      ...base,
      type: 'service',
      name: section.title,
      caption: null,
      small: [...known, ...base.small],
    },
    ...answers
      .filter(({ limit }, at) => limit || at < DECISIVE)
      .map(
        ({ question, pictogram, reply, limit }): PictureCell => ({
          type: 'answer',
          id: `${base.id} ${question}`,
          pictogram,
          sign: limit ? 'warning' : null,
          of: section.pictogram,
          caption: reply,
          small: limit ? [limit.why] : [],
        }),
      ),
  ];
}

/** Who it is, then what they should not do, then how to check: the last two protect her most. */
function actorCells(section: Section): PictureCell[] {
  const base = pictured(section);
  const [cannot, check] = blocksOf(section, 'part').map(({ sentences }) => sentences);
  const more = (sign: PictogramName, sentences: readonly Text[] = []): PictureCell[] =>
    sentences.map((caption, at) => ({
      ...base,
      type: 'topic',
      id: `${base.id} ${sign} ${at}`,
      sign,
      caption,
      small: [],
    }));
  return [
    { ...base, type: 'actor', name: section.title, caption: section.caption },
    ...more('warning', cannot),
    ...more('question', check),
  ];
}

/** Whose number it is, never without its warning and what we know of it. */
const contactCells = (section: Section): PictureCell[] =>
  blocksOf(section, 'contact').map((contact) => ({
    ...pictured(section, contact.warning.length > 0 ? 'warning' : null),
    type: 'contact',
    name: section.title,
    contact,
  }));

/** Exhaustive: a new kind of section does not compile until it has a picture. */
function cellsOfSection(section: Section): PictureCell[] {
  const { kind } = section;
  switch (kind) {
    case 'services':
      return serviceCells(section);
    case 'actors':
      return actorCells(section);
    case 'contacts':
      return contactCells(section);
    case 'needs':
    case 'rights':
    case 'tips':
    case 'steps':
    case 'messages':
    case 'open':
      return [{ ...pictured(section), type: 'topic', caption: section.caption }];
    // Lines to write on are for those who read.
    case 'write-in':
      return [];
    default:
      return kind satisfies never;
  }
}

/**
 * The cells of a picture sheet, in the leaflet's order.
 * @param leaflet composed for a reader of the level `pictures`
 * @throws for any other reader: their sections have too many words
 */
export function cellsOf(leaflet: Leaflet): PictureCell[] {
  if (READERS[leaflet.reader].level !== 'pictures')
    throw new Error(
      `A picture sheet is not for the reader ${leaflet.reader}, but for adult-pictures.`,
    );
  return sectionsOf(leaflet).flatMap(cellsOfSection);
}
