import { perCodePoint } from './per-code-point.ts';

/** ISO 15924 tags HarfBuzz wants, by the names the regular expression engine knows. */
const SCRIPTS = {
  Latn: 'Latin',
  Khmr: 'Khmer',
  Mymr: 'Myanmar',
  Arab: 'Arabic',
  Thai: 'Thai',
  Laoo: 'Lao',
  Hani: 'Han',
  Hira: 'Hiragana',
  Kana: 'Katakana',
  Hang: 'Hangul',
  Bopo: 'Bopomofo',
  Cyrl: 'Cyrillic',
  Grek: 'Greek',
  Hebr: 'Hebrew',
  Syrc: 'Syriac',
  Thaa: 'Thaana',
  Nkoo: 'Nko',
  Deva: 'Devanagari',
  Beng: 'Bengali',
  Taml: 'Tamil',
  Sinh: 'Sinhala',
  Guru: 'Gurmukhi',
  Gujr: 'Gujarati',
  Orya: 'Oriya',
  Telu: 'Telugu',
  Knda: 'Kannada',
  Mlym: 'Malayalam',
  Tibt: 'Tibetan',
  Mong: 'Mongolian',
  Ethi: 'Ethiopic',
  Geor: 'Georgian',
  Armn: 'Armenian',
  Tfng: 'Tifinagh',
  Cher: 'Cherokee',
  Cans: 'Canadian_Aboriginal',
  Adlm: 'Adlam',
} as const;

const PATTERNS = Object.entries(SCRIPTS).map(
  ([tag, name]) => [tag, new RegExp(`^\\p{Script=${name}}$`, 'u')] as const,
);

/** The script of a code point, or undefined if many scripts share it (digits, signs, spaces). */
export const scriptOf = perCodePoint(
  (character) => PATTERNS.find(([, pattern]) => pattern.test(character))?.[0],
);
