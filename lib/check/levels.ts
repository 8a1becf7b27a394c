/**
 * How long words may be, in English words a sentence: captions, easy and full reading, children
 * (UK Easy Read, Inclusion Europe, low-literacy checklists; bars of this project).
 */
export const LEVELS = {
  caption: { most: 6, sentences: 1 },
  easy: { most: 12, mean: 8, sentences: 3, grade: 5 },
  full: { most: 20, mean: 12, sentences: 5, grade: 7 },
  child: { most: 10, sentences: 3, grade: 5 },
  teen: { most: 12, sentences: 3, grade: 5 },
} as const satisfies Record<string, LevelBars>;

export interface LevelBars {
  /** English words in one sentence. */
  readonly most: number;
  /** English words in a sentence on average, over everything of one kind that a bundle says. */
  readonly mean?: number;
  /** Sentences in one block. */
  readonly sentences: number;
  /** Flesch–Kincaid grade of the English, over everything of one kind. */
  readonly grade?: number;
}

export type Level = keyof typeof LEVELS;

export const LEVEL_IDS = Object.keys(LEVELS) as Level[];

/** Bars of a level, those it does not have included. */
export const barsOf = (level: Level): LevelBars => LEVELS[level];
