import bidiFactory from 'bidi-js';
import { perCodePoint, unitsOf } from './per-code-point.ts';
import { isRightToLeftLanguage } from './right-to-left-language.ts';

const bidi = bidiFactory();
const RIGHT_TO_LEFT = new Set(['R', 'AL']);
const LEFT_TO_RIGHT = new Set(['L', 'EN', 'AN']);

const typeOf = (character: string): string => bidi.getBidiCharTypeName(character);

/** 1 for letters that read right to left, -1 for letters and digits that do not, 0 for the rest. */
const leaningOf = perCodePoint((character) => {
  const type = typeOf(character);
  if (RIGHT_TO_LEFT.has(type)) return 1;
  return LEFT_TO_RIGHT.has(type) ? -1 : 0;
});

/**
 * True if a run reads right to left. textkit hands over one bidi level at a time and keeps the
 * level to itself: letters and digits tell it, and a run of signs alone is taken to follow its
 * language.
 * @param language BCP 47 tag
 */
export const isRightToLeft = (run: string, language: string): boolean => {
  let leftToRight = false;
  for (let at = 0; at < run.length; ) {
    const codePoint = run.codePointAt(at) ?? 0;
    const leaning = leaningOf(codePoint);
    if (leaning > 0) return true;
    if (leaning < 0) leftToRight = true;
    at += unitsOf(codePoint);
  }
  return !leftToRight && isRightToLeftLanguage(language);
};

/** All brackets and signs with a mirror image lie below U+10000. */
const mirrorOf = perCodePoint((character) => bidi.getMirroredCharacter(character));

/** Swaps brackets back: textkit mirrors right-to-left runs, but HarfBuzz mirrors them itself. */
export const unmirror = (run: string): string => {
  let text = '';
  let copied = 0;
  for (let at = 0; at < run.length; at += 1) {
    const mirror = mirrorOf(run.charCodeAt(at));
    if (mirror === null) continue;
    text += run.slice(copied, at) + mirror;
    copied = at + 1;
  }
  return copied === 0 ? run : text + run.slice(copied);
};
