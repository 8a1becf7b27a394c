/**
 * What a picture of a place may show, by key of its words (`terms:shows.kitchen`). A closed list, so
 * that every language has the words. Left out on purpose: the house from outside, its door, the
 * street, a view from a window: whatever shows where it is.
 */
export const SHOWS = [
  'bedroom',
  'room',
  'kitchen',
  'bathroom',
  'garden',
  'waiting-room',
  'office',
  'car',
  /** Somebody who works there and agreed to be shown. */
  'person',
] as const;

export type Shows = (typeof SHOWS)[number];

/** Kinds of facts that may have pictures: help, people, and what happens next. */
export const KINDS_WITH_PICTURES = ['services', 'actors', 'steps'] as const;

/** Endings of files that may be a picture of a place. */
export const PICTURE_TYPES = ['jpg', 'webp', 'png', 'svg'] as const;

export type PictureType = (typeof PICTURE_TYPES)[number];

/** A name that says nothing but what it must: it stands in an address. */
export const PICTURE_FILE = new RegExp(`^[a-z0-9]+(-[a-z0-9]+)*\\.(${PICTURE_TYPES.join('|')})$`);

/** The ending of a file that matches `PICTURE_FILE`. */
export const pictureType = (file: string): PictureType =>
  file.slice(file.lastIndexOf('.') + 1) as PictureType;

/** Where the tablet finds a picture, below `/tablet/data/`. */
export const picturePath = (bundle: string, file: string): string => `pictures/${bundle}/${file}`;
