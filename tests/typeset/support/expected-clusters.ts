import { readFileSync } from 'node:fs';
import bidiFactory from 'bidi-js';
import { Blob, Buffer, Direction, Face, Font, shape } from 'harfbuzzjs';

/** A text as it should stand on paper. */
export interface Paragraph {
  readonly text: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly direction?: 'ltr' | 'rtl';
  /** Paths of TrueType files, in the order they are tried. */
  readonly fonts: readonly string[];
}

/** A glyph HarfBuzz wants drawn, by its outline; offsets in thousandths of the font size. */
export interface ExpectedGlyph {
  readonly outline: string;
  readonly x: number;
  readonly y: number;
}

/** What HarfBuzz makes of characters that belong together. */
export interface ExpectedCluster {
  readonly text: string;
  readonly level: number;
  readonly advance: number;
  /** Only what leaves ink: blank glyphs are left out. */
  readonly glyphs: ExpectedGlyph[];
}

const bidi = bidiFactory();
const fonts = new Map<string, Font>();

const openFont = (path: string): Font => {
  const font = fonts.get(path) ?? new Font(new Face(new Blob(new Uint8Array(readFileSync(path)))));
  fonts.set(path, font);
  return font;
};

/** The scripts of our texts, by their names in HarfBuzz and in regular expressions. */
const SCRIPTS = (
  'Latn Latin, Cyrl Cyrillic, Khmr Khmer, Mymr Myanmar, Thai Thai, Laoo Lao, Hani Han, ' +
  'Arab Arabic, Deva Devanagari, Beng Bengali, Ethi Ethiopic'
)
  .split(', ')
  .map((pair) => {
    const [tag = '', name = ''] = pair.split(' ');
    return { tag, pattern: new RegExp(`\\p{Script=${name}}`, 'u') };
  });

const scriptOf = (c: string) => SCRIPTS.find(({ pattern }) => pattern.test(c))?.tag;

interface Run {
  readonly start: number;
  end: number;
  readonly level: number;
  readonly path: string;
  script: string | undefined;
}

const LETTERS = /[\s\S][\p{M}\p{Default_Ignorable_Code_Point}]*/gu;
const known = new Map<string, boolean>();

/** True if HarfBuzz shapes these characters with a font and leaves none out. */
const draws = (path: string, characters: string): boolean => {
  const key = `${path} ${characters}`;
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  const buffer = new Buffer();
  buffer.addText(characters);
  buffer.guessSegmentProperties();
  shape(openFont(path), buffer);
  const answer = buffer.getGlyphInfos().every(({ codepoint }) => codepoint !== 0);
  known.set(key, answer);
  return answer;
};

/** The first font that draws a letter with all its marks; else the first that draws each alone. */
const fontOfEach = (text: string, paths: readonly string[]): string[] =>
  (text.match(LETTERS) ?? []).flatMap((letter) => {
    const whole = paths.find((path) => draws(path, letter));
    return [...letter].map((c) => whole ?? paths.find((path) => draws(path, c)) ?? paths[0] ?? '');
  });

/** Splits by direction, font and script, by rules written apart from those under test. */
const splitRuns = ({ text, direction = 'ltr', fonts: paths }: Paragraph): Run[] => {
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const fontOf = fontOfEach(text, paths);
  const runs: Run[] = [];
  let at = 0;
  [...text].forEach((c, index) => {
    const last = runs.at(-1);
    const level = levels[at] ?? 0;
    const path = fontOf[index] ?? '';
    const script = scriptOf(c);
    const sameScript = !script || !last?.script || last.script === script;
    if (last?.level === level && last.path === path && sameScript) {
      last.end = at + c.length;
      last.script ??= script;
    } else runs.push({ start: at, end: at + c.length, level, path, script });
    at += c.length;
  });
  return runs;
};

const shapeRun = (text: string, run: Run, language: string): ExpectedCluster[] => {
  const { start, end, level, path, script } = run;
  const font = openFont(path);
  const units = 1000 / font.face.upem;
  const buffer = new Buffer();
  buffer.addText(text, start, end - start);
  buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR);
  buffer.setScript(script ?? 'Zyyy');
  buffer.setLanguage(language);
  shape(font, buffer);
  const positions = buffer.getGlyphPositions();
  const found = new Map<number, { advance: number; glyphs: ExpectedGlyph[] }>();
  buffer.getGlyphInfos().forEach(({ codepoint, cluster }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const entry = found.get(cluster) ?? { advance: 0, glyphs: [] };
    found.set(cluster, entry);
    const outline = font.glyphToPath(codepoint);
    const [x, y] = [entry.advance + xOffset * units, yOffset * units];
    if (outline) entry.glyphs.push({ outline, x, y });
    entry.advance += xAdvance * units;
  });
  const starts = [...found.keys()].sort((a, b) => a - b);
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? end;
    const { advance, glyphs } = found.get(from) ?? { advance: 0, glyphs: [] };
    return { text: text.slice(from, to), level, advance, glyphs };
  });
};

/** HarfBuzz's own output for a paragraph, in logical order. */
export const expectClusters = (paragraph: Paragraph): ExpectedCluster[] => {
  // As it was written: whether composed or not, HarfBuzz alone decides what it looks like.
  // A line end has no ink and nothing joins across it: like a non-joiner.
  const text = paragraph.text.replaceAll('\n', '\u200c');
  return splitRuns({ ...paragraph, text }).flatMap((run) => {
    return shapeRun(text, run, paragraph.language);
  });
};
