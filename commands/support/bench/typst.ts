import { performance } from 'node:perf_hooks';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { themeFor } from '../../../components/handout/theme.ts';
import type { Icons } from '../../../components/leaflet/icons.ts';
import { detailsOf, displayOf } from '../../../lib/contact-block.ts';
import { FORMATS } from '../../../lib/formats.ts';
import type { Block, Leaflet, Text } from '../../../lib/leaflet.ts';
import type { Measured } from './measured.ts';
import { median } from './median.ts';

/** A string as typst's code writes it. */
const quote = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** What a block says, line by line. */
const linesOf = (block: Block): readonly string[] => {
  const words = (texts: readonly Text[]) => texts.map(({ text }) => text);
  switch (block.type) {
    case 'caption':
      return [block.text.text];
    case 'sentences':
      return words(block.sentences);
    case 'part':
      return words([block.title, ...block.sentences]);
    case 'answers':
      return block.answers.flatMap(({ ask, reply }) => words([ask, reply]));
    case 'open':
      return words([block.reply, ...block.questions.map(({ ask }) => ask)]);
    case 'access':
      return block.lines.flatMap(({ label, groups }) => words([label, ...groups]));
    case 'contact':
      return [
        displayOf(block.reach),
        ...words([...block.warning, ...detailsOf(block), block.check.text]),
      ];
    case 'write-in':
      return [block.label.text];
    default:
      return block satisfies never;
  }
};

/** The leaflet in typst's own language: the same words, sizes, margins and pictograms. */
const markup = (leaflet: Leaflet, icons: Icons, families: readonly string[]): string => {
  const { width, height, margin } = FORMATS.a4;
  const { body, title, group, section, picture } = themeFor(leaflet.reader, 'a4');
  const heading = (level: number, size: number, text: string) =>
    `#heading(level: ${level}, text(size: ${size}pt, ${quote(text)}))`;
  const icon = (name: keyof Icons) => {
    const { width: across, height: along, paths } = icons[name];
    const shapes = paths.map(({ d }) => `<path d="${d}"/>`).join('');
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${across} ${along}">${shapes}</svg>`;
    return `#image(bytes(${quote(svg)}), width: ${picture}pt)`;
  };
  return [
    `#set page(width: ${width}pt, height: ${height}pt, margin: ${margin}pt)`,
    `#set text(font: (${families.map(quote).join(', ')}), size: ${body}pt, dir: ${leaflet.dir})`,
    heading(1, title, leaflet.title.text),
    ...leaflet.groups.flatMap((part) => [
      heading(2, group, part.title.text),
      ...part.sections.flatMap((one) => [
        icon(one.pictogram),
        heading(3, section, one.title.text),
        ...one.blocks.flatMap(linesOf).map((line) => `#par(${quote(line)})`),
      ]),
    ]),
  ].join('\n');
};

/**
 * typst, a typesetter written in Rust: the yardstick. It forgets what it has set before each round.
 * Cold is its first document in this process, which is running already.
 * @param fonts TrueType files
 * @param families their names, in the order they are tried
 */
export function benchTypst(
  leaflet: Leaflet,
  icons: Icons,
  fonts: readonly string[],
  families: readonly string[],
  rounds: number,
): Measured {
  const source = markup(leaflet, icons, families);
  const start = performance.now();
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [...fonts] }] });
  const set = () => compiler.pdf({ mainFileContent: source }).byteLength;
  const size = set();
  const cold = performance.now() - start;
  const warm: number[] = [];
  for (let round = 0; round < rounds; round++) {
    compiler.evictCache(0);
    const again = performance.now();
    set();
    warm.push(performance.now() - again);
  }
  return { cold, warm: median(warm), size };
}
