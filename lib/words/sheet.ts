import { limitFor } from './limit-for.ts';
import { readers } from './readers-of.ts';
import type { StatedUnit } from './state.ts';
import { hashOf } from './units.ts';

/** One text as it travels to a translator and back, in a spreadsheet or a CAT tool's file. */
export interface Row {
  /** Where it belongs: `content/general/km/services.json → safe-place.easy.0`. Never changed. */
  readonly place: string;
  readonly english: string;
  /** Who reads it and where it stands. */
  readonly context: string;
  /** How long it may be. */
  readonly limit: string;
  /** What the language says; empty for nothing yet. */
  readonly text: string;
  /** What somebody who has not seen the English made of it. For people; never read back. */
  readonly back: string;
  /** How the translation stands to the English. */
  readonly state: string;
  /** Anything here says: these words still fit the English of today, also without a change. */
  readonly fits: string;
  /** English and text at the moment of export, so that nothing newer is overwritten. Never changed. */
  readonly code: string;
}

/** Columns in order, with their headings. */
export const COLUMNS = {
  place: 'Place (do not change)',
  english: 'English',
  context: 'Where it stands',
  limit: 'Length',
  text: 'Text: write here',
  back: 'Back-translation',
  state: 'State',
  fits: 'Still right? (x)',
  code: 'Code (do not change)',
} as const satisfies Record<keyof Row, string>;

export type Column = keyof Row;

export const COLUMN_IDS = Object.keys(COLUMNS) as Column[];

/** Between a file's name and the field in it. */
export const ARROW = ' → ';

/** What a text was, and was made from, when it left. */
export const codeOf = (hash: string, text: string): string => `${hash}-${hashOf(text)}`;

/** A text as a row. */
export const rowOf = (unit: StatedUnit): Row => ({
  place: `${unit.file}${ARROW}${unit.field}`,
  english: unit.english,
  context: readers(unit),
  limit: limitFor(unit),
  text: unit.text ?? '',
  back: '',
  state: unit.state,
  fits: '',
  code: codeOf(unit.hash, unit.text ?? ''),
});
