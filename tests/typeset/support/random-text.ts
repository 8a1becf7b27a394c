import fc from 'fast-check';
import { LANGUAGES } from './render.ts';
import { SAMPLES } from './samples.ts';

const samples = LANGUAGES.flatMap((language) => SAMPLES[language].map(({ text }) => text));

/** Words of every script, and each of their characters alone. */
const words = [...new Set(samples.flatMap((text) => text.split(/\s+/u)))].filter(Boolean);
const letters = [...new Set(samples.flatMap((text) => [...text]))];

/** Directions begun and never ended or ended and never begun, joiners, selectors, tags, line ends. */
const UNSEEN = [
  ...'\u200b\u200c\u200d\u200e\u200f\u061c\u2060\ufeff\u034f',
  ...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069',
  // Never alone: textkit itself fails at a paragraph of nothing but soft hyphens.
  'a\u00adb',
  '\ufe0f',
  '\u{e0101}',
  '\u{e0041}',
  '\u{e007f}',
];
const SPACES = [...' \u00a0\u2003\u3000\t\n\r\v\f\u0085\u2028\u2029', '\r\n', '  '];
const FLOODS = ['a\u0301\u0323', 'ក្ក', 'ာ', 'ั', '\u064e\u0651', '\u200d', '्', '(', '\u2067', ' '];

const oneOf = (list: readonly string[]) => fc.constantFrom(...list);

const flood = fc
  .tuple(oneOf(FLOODS), fc.integer({ min: 2, max: 60 }))
  .map(([text, times]) => text.repeat(times));

const piece = fc.oneof(
  { weight: 6, arbitrary: oneOf(words) },
  { weight: 6, arbitrary: oneOf(letters) },
  { weight: 3, arbitrary: oneOf(SPACES) },
  { weight: 3, arbitrary: oneOf(UNSEEN) },
  { weight: 2, arbitrary: oneOf([...'()[]«»“”/:-+%,.;!?0123456789']) },
  { weight: 1, arbitrary: flood },
);

/** Text in which our fonts together have every character. */
export const drawableText = fc
  .array(piece, { minLength: 1, maxLength: 40 })
  .map((pieces) => pieces.join(''));

const ODD = [
  ...Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)),
  ...'\u007f\u0080\u009f\ufffc\ufffd\ufffe\uffff\ue000\u0378\u115f\u3164\ud800\udbff\udc00\udfff',
  '👩‍👩‍👧',
  '🇹🇭',
  '1\ufe0f\u20e3',
  '😀',
  '\u{10ffff}',
  '\u{1e900}',
];

const anything = fc.oneof(
  oneOf(ODD),
  fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
);

/** Text of all that a string may hold: much of it no font can draw. */
export const anyText = fc
  .array(fc.oneof({ weight: 5, arbitrary: piece }, { weight: 1, arbitrary: anything }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((pieces) => pieces.join(''));
