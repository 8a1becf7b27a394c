import type { Locale } from '../locales.ts';

/** Sound files by text, the best first: a browser plays the first it can. */
export type RecordingMap = Readonly<Record<string, readonly string[]>>;

/** A language that can be heard before anybody chose it. */
export interface Hear {
  readonly files: readonly string[];
  /** The button's words in that language. */
  readonly listen: string;
  readonly stop: string;
}

/** Which recordings there are, by bundle and locale: what is not named here has none. */
export type RecordingIndex = Readonly<
  Record<string, Partial<Record<Locale, { readonly hear: Hear | null }>>>
>;

/** Address of a recording that a page for later plays: apart, because nothing of it is kept. */
export const laterAudioPath = (name: string): string => `/audio/${name}`;

/** Addresses of recordings below `/tablet/data/`. */
export const recordingPaths = {
  index: 'audio/index.json',
  map: (bundle: string, locale: Locale) => `audio/${bundle}/${locale}.json`,
  file: (name: string) => `audio/${name}`,
};
