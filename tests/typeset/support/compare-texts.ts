/** Without ink and without sound: what a reader may hold or lack. The joiners spell and count. */
const UNSPOKEN = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/gu;

const LINE_END = /\s*[\n\f]\s*/u;

const clean = (text: string): string => text.replace(UNSPOKEN, '').normalize('NFC');

/** Text in NFC with single spaces. */
const collapse = (text: string): string => clean(text).replace(/\s+/gu, ' ').trim();

/** The texts of a word in a word list, as often as they stand there. */
const split = (text: string): string[] => text.split(' ').filter(Boolean);

/**
 * Extracted text as one line. Where a line ends on paper, the source tells whether a space stood
 * there: scripts without spaces break within what the source has in one piece.
 */
export const unwrap = (source: string, extracted: string): string => {
  const wanted = collapse(source);
  return clean(extracted)
    .trim()
    .split(LINE_END)
    .map((line) => line.replace(/\s+/gu, ' '))
    .reduce(
      (text, line) =>
        text + (wanted.startsWith(`${text} `) || !wanted.startsWith(text) ? ' ' : '') + line,
    );
};

/** The source as `unwrap` gives it back if nothing is lost. */
export const asRead = collapse;

/** Source words that the extracted text does not hold as often as the source does. */
export const lostWords = (source: string, extracted: string): string[] => {
  const found = split(unwrap(source, extracted));
  return split(collapse(source)).filter((word) => {
    const at = found.indexOf(word);
    if (at !== -1) found.splice(at, 1);
    return at === -1;
  });
};
