import { ZawgyiDetector } from 'myanmar-tools';

/**
 * The thresholds that the authors of myanmar-tools advise. Above the low one fewer than 1% of Zawgyi
 * texts go undetected; above the high one fewer than 1% of Unicode texts are wrongly refused.
 * https://github.com/google/myanmar-tools#using-the-zawgyi-detector
 */
const [LOW, HIGH] = [0.05, 0.95];

/** Burmese characters from which on the probability alone can be trusted. */
const ENOUGH = 20;

/**
 * What no Burmese word holds in Unicode: letters that only Zawgyi uses, a stacker with nothing to
 * stack, a vowel or a medial before its consonant. A word or two may be likely Zawgyi without it:
 * of 1,234 words in Unicode, 32 passed the high threshold.
 */
const MISSPELLED =
  /[\u1033\u1034\u105a\u1060-\u1097]|\u1039(?![\u1000-\u1021])|(?<![\u1000-\u102a\u103b-\u103f\u104e])\u1031|(?<![\u1000-\u102a\u103a-\u103f])[\u103b-\u103e]/;

const detector = new ZawgyiDetector();

/** True for Burmese typed for the Zawgyi font instead of Unicode. */
export function isZawgyi(text: string): boolean {
  const burmese = text.match(/[\u1000-\u109f]/g)?.length ?? 0;
  if (burmese === 0) return false;
  const probability = detector.getZawgyiProbability(text);
  return burmese < ENOUGH ? probability > LOW && MISSPELLED.test(text) : probability > HIGH;
}

/** Burmese in the old encoding: drawn with a Unicode font, its letters are others. */
export class ZawgyiError extends Error {
  override readonly name = 'ZawgyiError';

  /** @param text as it was typed */
  constructor(readonly text: string) {
    super(
      `${JSON.stringify(text)} seems to be typed for the Zawgyi font. Convert it to Unicode, or ` +
        'type it again with a Unicode keyboard.',
    );
  }
}

/**
 * For where Burmese text comes in: a file, a form. Not part of `index.ts`, because the detector adds
 * 44 kB to a bundle.
 * @throws ZawgyiError
 */
export const assertUnicodeBurmese = (text: string): void => {
  if (isZawgyi(text)) throw new ZawgyiError(text);
};
