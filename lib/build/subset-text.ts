/**
 * Vowels that HarfBuzz takes apart before it looks for glyphs. The parts are not in the text, so
 * a subset made from the text alone lacks them and the vowel is drawn wrongly or not at all.
 */
const SPLIT: [RegExp, string][] = [
  [/\u0E33/, '\u0E4D\u0E32'], // Thai SARA AM
  [/\u0EB3/, '\u0ECD\u0EB2'], // Lao AM
  [/[\u17BE\u17BF\u17C0\u17C4\u17C5]/, '\u17C1'], // Khmer vowels written on both sides
];

/**
 * What shaping may ask for in any text: the space and hyphen that stand in for their variants, the
 * dotted circle that carries a stray mark, and the zero-width characters that steer line breaks
 * and joining (U+200B–U+200D).
 */
const ALWAYS = ' -\u00A0\u2010\u25CC\u200B\u200C\u200D';

/** Right-to-left text draws a bracket with its partner's glyph. */
const BRACKETS = '()[]{}<>«»‹›';

/**
 * The characters a font needs to draw `text`, as one string without repeats: those of the text,
 * everything between their composed and decomposed forms, and those above.
 */
export function subsetText(text: string): string {
  const characters = new Set(ALWAYS + text);
  for (const letter of text.normalize('NFC')) {
    for (const form of steps(letter)) characters.add(form);
  }
  for (const [vowel, parts] of SPLIT) {
    if (vowel.test(text)) for (const part of parts) characters.add(part);
  }
  if ([...BRACKETS].some((bracket) => characters.has(bracket))) {
    for (const bracket of BRACKETS) characters.add(bracket);
  }
  return [...characters].join('');
}

/** ế → e, ◌̂, ◌́, ê, ế: HarfBuzz composes and decomposes one mark at a time. */
function steps(letter: string): string[] {
  const parts = [...letter.normalize('NFD')];
  const composed = parts.map((_, last) =>
    parts
      .slice(0, last + 1)
      .join('')
      .normalize('NFC'),
  );
  return [...parts, ...composed.flatMap((form) => [...form])];
}
