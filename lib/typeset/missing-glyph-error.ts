import { stripUnspoken } from './invisible.ts';

/** Where a character was looked for in vain. */
export interface MissingGlyph {
  readonly character: string;
  readonly text: string;
  readonly language: string;
  readonly families: readonly string[];
}

/** 'U+1F600' for the first code point of a string. */
const formatCodePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** UTF-16 units of text that a message shows on either side of the character. */
const AROUND = 60;

/** A long text, but for what is near the character. */
const excerpt = (text: string, character: string): string => {
  const at = Math.max(0, text.indexOf(character));
  const [start, end] = [Math.max(0, at - AROUND), at + AROUND];
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
};

/** No font of the chain has this character. It stops the print: a box on paper helps nobody. */
export class MissingGlyphError extends Error {
  override readonly name = 'MissingGlyphError';
  readonly character: string;
  /** Like 'U+1F600'. */
  readonly codePoint: string;
  /** The text it stands in, without zero-width signs: some were put there for the layout. */
  readonly text: string;
  /** BCP 47 tag of the family the text was set in. */
  readonly language: string;
  /** Families tried, in order. */
  readonly families: readonly string[];

  constructor({ character, text: laidOut, language, families }: MissingGlyph) {
    const text = stripUnspoken(laidOut);
    const codePoint = formatCodePoint(character);
    super(
      `No glyph for ${JSON.stringify(character)} (${codePoint}) in ${families.join(', ')}, ` +
        `in the ${language} text ${JSON.stringify(excerpt(text, character))}. ` +
        'Write it without this character, or add a family that has it to `fallback`.',
    );
    this.character = character;
    this.codePoint = codePoint;
    this.text = text;
    this.language = language;
    this.families = families;
  }
}
