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
  Cyrl: 'Cyrillic',
  Grek: 'Greek',
  Hebr: 'Hebrew',
  Deva: 'Devanagari',
  Beng: 'Bengali',
  Taml: 'Tamil',
  Sinh: 'Sinhala',
  Guru: 'Gurmukhi',
  Gujr: 'Gujarati',
  Telu: 'Telugu',
  Knda: 'Kannada',
  Mlym: 'Malayalam',
  Tibt: 'Tibetan',
  Ethi: 'Ethiopic',
  Geor: 'Georgian',
  Armn: 'Armenian',
} as const;

const PATTERNS = Object.entries(SCRIPTS).map(
  ([tag, name]) => [tag, new RegExp(`^\\p{Script=${name}}$`, 'u')] as const,
);
const known = new Map<string, string | undefined>();

/** The script of one character, or undefined if many scripts share it (digits, signs, spaces). */
export const scriptOf = (character: string): string | undefined => {
  if (!known.has(character)) {
    known.set(character, PATTERNS.find(([, pattern]) => pattern.test(character))?.[0]);
  }
  return known.get(character);
};
