import type { PictureType } from '../pictures.ts';

const DAMAGED = 'a damaged end';
const MORE = 'something after its end';

/** Markers a JPEG needs (ITU-T T.81): frames and tables, scans, restart intervals. */
const isJpegPicture = (marker: number) =>
  (marker >= 0xc0 && marker <= 0xcf) || [0xda, 0xdb, 0xdd].includes(marker);

/** JFIF without a thumbnail, which may show more than the picture; a colour profile; Adobe's colours. */
const isJpegColour = (marker: number, part: Buffer) =>
  (marker === 0xe0 && part.length === 14 && part.toString('latin1', 0, 4) === 'JFIF') ||
  (marker === 0xe2 && part.toString('latin1', 0, 11) === 'ICC_PROFILE') ||
  (marker === 0xee && part.toString('latin1', 0, 5) === 'Adobe');

/** In the data of a scan, FF stands before 00 or a restart marker; anything else ends the scan. */
const endsScan = (next = 0) => next !== 0 && !(next >= 0xd0 && next <= 0xd7);

function* inJpeg(bytes: Buffer): Generator<string> {
  let at = 2;
  while (bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xd9) {
      if (at + 2 < bytes.length) yield MORE;
      return;
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (!isJpegPicture(marker) && !isJpegColour(marker, bytes.subarray(at + 4, end)))
      yield marker === 0xfe ? 'a comment' : `APP${marker - 0xe0}`;
    at = end;
    if (marker === 0xda)
      while (at < bytes.length && !(bytes[at] === 0xff && endsScan(bytes[at + 1]))) at++;
  }
  yield DAMAGED;
}

const PNG_PICTURE = /^(IHDR|PLTE|IDAT|tRNS|gAMA|cHRM|sRGB|iCCP|sBIT|bKGD|pHYs)$/;

function* inPng(bytes: Buffer): Generator<string> {
  for (let at = 8; at < bytes.length; ) {
    const type = bytes.toString('latin1', at + 4, at + 8);
    at += 12 + bytes.readUInt32BE(at);
    if (type === 'IEND') {
      if (at !== bytes.length) yield at < bytes.length ? MORE : DAMAGED;
      return;
    }
    if (!PNG_PICTURE.test(type)) yield type;
  }
  yield DAMAGED;
}

const WEBP_PICTURE = /^(VP8 |VP8L|VP8X|ALPH|ICCP)$/;

function* inWebp(bytes: Buffer): Generator<string> {
  const end = 8 + bytes.readUInt32LE(4);
  for (let at = 12; at < end; ) {
    const type = bytes.toString('latin1', at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    at += 8 + size + (size % 2);
    if (!WEBP_PICTURE.test(type)) yield type.trim();
  }
  if (end > bytes.length) yield DAMAGED;
  if (end < bytes.length) yield MORE;
}

/** How each kind of file begins, in hexadecimal, and how to walk through it. */
const FORMATS = {
  jpg: { begins: /^ffd8/, parts: inJpeg },
  png: { begins: /^89504e470d0a1a0a/, parts: inPng },
  webp: { begins: /^52494646.{8}57454250/, parts: inWebp },
} as const;

/**
 * Names the parts of a photograph that are not needed to see it: cameras write where and when it
 * was taken there. Whatever is not known to be harmless is named, so that no new kind of note slips
 * through; that is why no reader of EXIF does this.
 * @returns names of parts, like `APP1` or `eXIf`; null if the file is not what its name says
 */
export function hiddenNotes(bytes: Buffer, type: Exclude<PictureType, 'svg'>): string[] | null {
  const { begins, parts } = FORMATS[type];
  if (!begins.test(bytes.toString('hex', 0, 12))) return null;
  const found = new Set<string>();
  try {
    for (const part of parts(bytes)) found.add(part);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    found.add(DAMAGED);
  }
  return [...found];
}
