import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertUnicodeBurmese, ZawgyiError } from '../../lib/typeset/zawgyi.ts';
import { SAMPLES } from './support/samples.ts';

/** The same words in the old encoding, as people still paste them. */
const ZAWGYI = [
  'မည္သည့္အကူအညီ ရႏိုင္ပါသလဲ။',
  'သင္သည္ ဖုန္းနံပါတ္ 02 123 4567 သို႔ အခ်ိန္မေရြး ေခၚဆိုႏိုင္ပါသည္ (အခမဲ့)။',
  'ကၽြန္ုပ္တို႔သည္ ျမန္မာဘာသာစကားေျပာသည္',
  'အခ်ိန္',
  'ေျပာ',
];

describe('Burmese for the Zawgyi font', () => {
  for (const text of ZAWGYI)
    it(`is refused: ${text}`, () => {
      assert.throws(
        () => assertUnicodeBurmese(text),
        (error) =>
          error instanceof ZawgyiError && error.text === text && /Unicode/.test(error.message),
      );
    });

  it('is found inside another language', () => {
    assert.throws(() => assertUnicodeBurmese(`Say: ${ZAWGYI[0]} (please)`), ZawgyiError);
  });
});

describe('Unicode passes', () => {
  it('in sentences and word by word', () => {
    let words = 0;
    for (const { text } of SAMPLES.my)
      for (const piece of [text, ...text.split(/[\s၊။]+/u)]) {
        assert.doesNotThrow(() => assertUnicodeBurmese(piece), piece);
        words += 1;
      }
    assert.ok(words > 90, `${words} words`);
  });

  it('in every other language', () => {
    for (const { text } of Object.values(SAMPLES).flat()) assertUnicodeBurmese(text);
    assertUnicodeBurmese('');
  });
});
