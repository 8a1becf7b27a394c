import type { FontFile } from './font-file.ts';
import { isInvisibleCode, isMarkCode } from './invisible.ts';
import { unitsOf } from './per-code-point.ts';
import { scriptOf } from './script.ts';

/** A stretch of text in one script that one font can draw. Offsets in UTF-16 units. */
export interface Item {
  readonly start: number;
  end: number;
  readonly file: FontFile;
  script: string | undefined;
}

/** Thrown upwards as a plain value, so that the caller can add what it knows about the text. */
export type OnMissing = (codePoint: number) => never;

/** The end of a letter and of everything that attaches to it. */
const letterEnd = (text: string, start: number): number => {
  let at = start + unitsOf(text.codePointAt(start) ?? 0);
  while (at < text.length) {
    const codePoint = text.codePointAt(at) ?? 0;
    if (!isMarkCode(codePoint) && !isInvisibleCode(codePoint)) break;
    at += unitsOf(codePoint);
  }
  return at;
};

const coversRange = (file: FontFile, text: string, start: number, end: number): boolean => {
  for (let at = start; at < end; ) {
    const codePoint = text.codePointAt(at) ?? 0;
    if (!isInvisibleCode(codePoint) && !file.has(codePoint)) return false;
    at += unitsOf(codePoint);
  }
  return true;
};

/** The first font that has a letter with all its marks, in one piece if not in several. */
const pickWhole = (
  text: string,
  start: number,
  end: number,
  chain: readonly FontFile[],
): FontFile | undefined => {
  const [first] = chain;
  if (first && coversRange(first, text, start, end)) return first;
  const whole = chain.find((file) => coversRange(file, text, start, end));
  if (whole || end - start === 1) return whole;
  // HarfBuzz composes what the font has composed only.
  const composed = text.slice(start, end).normalize('NFC');
  return chain.find((file) => coversRange(file, composed, 0, composed.length));
};

/** Where no font has all, each character comes from the first that has it. */
const pickEach = (
  codePoint: number,
  chain: readonly FontFile[],
  current: FontFile | undefined,
): FontFile | undefined => {
  if (isInvisibleCode(codePoint)) return current ?? chain[0];
  if (isMarkCode(codePoint) && current?.has(codePoint)) return current;
  return chain.find((file) => file.has(codePoint));
};

/**
 * Splits text where the script or the font changes. Characters that many scripts share go with
 * what stands before them. Fonts are tried in the order of the chain, letter by letter; marks stay
 * with their letter, or they would float over the wrong one.
 */
export const itemize = (text: string, chain: readonly FontFile[], onMissing: OnMissing): Item[] => {
  const items: Item[] = [];
  let last: Item | undefined;
  for (let at = 0; at < text.length; ) {
    const end = letterEnd(text, at);
    const whole = pickWhole(text, at, end, chain);
    while (at < end) {
      const codePoint = text.codePointAt(at) ?? 0;
      const next = at + unitsOf(codePoint);
      const file = whole ?? pickEach(codePoint, chain, last?.file) ?? onMissing(codePoint);
      const script = scriptOf(codePoint);
      if (last?.file === file && (!script || !last.script || script === last.script)) {
        last.end = next;
        last.script ??= script;
      } else {
        last = { start: at, end: next, file, script };
        items.push(last);
      }
      at = next;
    }
  }
  return items;
};
