export type Age = 'adult' | 'teen' | 'child';
export type Level = 'pictures' | 'easy' | 'full';

/** Who a leaflet is for: an age group and a reading level. */
export interface ReaderInfo {
  /** Stands in the address of the page for later: short, because it is read aloud. */
  readonly code: string;
  readonly age: Age;
  readonly level: Level;
}

/** The registry of readers. A child's words have one level, so there is no `child-full`. */
export const READERS = {
  'adult-pictures': { code: 'p', age: 'adult', level: 'pictures' },
  'adult-easy': { code: 'e', age: 'adult', level: 'easy' },
  'adult-full': { code: 'f', age: 'adult', level: 'full' },
  'teen-pictures': { code: 'tp', age: 'teen', level: 'pictures' },
  'teen-easy': { code: 'te', age: 'teen', level: 'easy' },
  'teen-full': { code: 'tf', age: 'teen', level: 'full' },
  'child-pictures': { code: 'cp', age: 'child', level: 'pictures' },
  'child-easy': { code: 'ce', age: 'child', level: 'easy' },
} as const satisfies Record<string, ReaderInfo>;

export type Reader = keyof typeof READERS;

export const READER_IDS = Object.keys(READERS) as Reader[];

/** What a chooser leads to before anybody has said more. */
export const DEFAULT_READER: Reader = 'adult-easy';

/** The reader whose code stands in an address, or undefined. */
export const readerByCode = (code: string): Reader | undefined =>
  READER_IDS.find((reader) => READERS[reader].code === code);
