import type { Run } from './element.ts';

/** Groups neighbours that agree. */
export const group = <T>(items: readonly T[], agree: (a: T, b: T) => boolean): T[][] => {
  const groups: T[][] = [];
  for (const item of items) {
    const open = groups.at(-1);
    const last = open?.at(-1);
    if (open && last !== undefined && agree(last, item)) open.push(item);
    else groups.push([item]);
  }
  return groups;
};

/**
 * Puts the runs of one line, drawn from left to right, in order of reading: the Unicode
 * bidirectional algorithm undone, for lines of two levels.
 */
const readLine = (line: Run[], rtlBase: boolean): Run[] => {
  if (!line.some(({ rtl }) => rtl)) return line;
  const stretches = group(line, (a, b) => a.rtl === b.rtl).map((stretch) =>
    stretch[0]?.rtl ? stretch.reverse() : stretch,
  );
  return (rtlBase ? stretches.reverse() : stretches).flat();
};

/** The runs of a text in order of reading, line by line. */
export const inReadingOrder = (runs: readonly Run[], rtlBase: boolean): Run[] =>
  group(runs, (a, b) => a.line === b.line).flatMap((line) => readLine(line, rtlBase));

/** What runs in order of reading say. textkit drops the space that ends a line. */
export const spokenText = (runs: readonly Run[]): string =>
  group(runs, (a, b) => a.line === b.line)
    .map((line) => line.map(({ text }) => text).join(''))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
