import { AuthorError } from './author-error.ts';

/** One line of a text file. */
export interface ProofLine {
  /** From 1. */
  readonly number: number;
  /** As it was typed, composed or not; empty for an empty line. */
  readonly text: string;
}

const LINE_FEED = 0x0a;

/** A line without ink. */
const BLANK = /^[\s\p{Default_Ignorable_Code_Point}]*$/u;

/** The number of the line in which the bytes stop being UTF-8. */
const badLine = (bytes: Uint8Array): number => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let start = 0;
  // No byte of a longer character is a line feed: each line stands for itself.
  for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    line += 1;
    start = end + 1;
  }
  return line;
};

/**
 * Reads a text file: a paragraph a line. A byte order mark is dropped, whatever ends lines ends them,
 * and spaces at their ends go.
 * @param file its name, for messages
 * @throws AuthorError if it is not UTF-8, with the line, or holds no text
 */
export function readProofText(bytes: Uint8Array, file: string): ProofLine[] {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw new AuthorError(`${file}:1: is UTF-16. Save it again as UTF-8 text.`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new AuthorError(`${file}:${badLine(bytes)}: is not UTF-8. Save it again as UTF-8 text.`);
  }
  // A replacement character was put there by a program that could not read the file either.
  const lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/u);
  const lost = lines.findIndex((line) => line.includes('\ufffd'));
  if (lost !== -1)
    throw new AuthorError(
      `${file}:${lost + 1}: has a character that was lost (U+FFFD). Type it again, and save as UTF-8 text.`,
    );
  if (lines.every((line) => BLANK.test(line)))
    throw new AuthorError(`${file} is empty. Write one paragraph a line.`);
  return lines.map((line, index) => ({
    number: index + 1,
    text: BLANK.test(line) ? '' : line.trimEnd(),
  }));
}
