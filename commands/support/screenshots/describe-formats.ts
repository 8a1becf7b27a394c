import { FORMAT_IDS, type FormatId, formatOf, readersOf } from '../../../lib/formats.ts';
import { READER_IDS } from '../../../lib/readers.ts';

/** Points to whole millimetres. */
const mm = (points: number): number => Math.round((points / 72) * 25.4);

const whoGets = (id: FormatId): string => {
  const readers = readersOf(id);
  return readers.length === READER_IDS.length ? 'everybody' : readers.join(', ');
};

/** The page that shows every format, as Markdown. */
export const describeFormats = (): string => `# Formats

Every way of putting a leaflet on paper, from \`lib/formats.ts\`; the first side of each. This page and its pictures are made
by \`npm run screenshots\`. All of them for an office's printer, as \`papers/th/km/a4-e.pdf\`: \`npm run handout -- --all\`
(\`--bundle\`, \`--locale\`, \`--reader\`, \`--format\` limit it; interrupted, it goes on where it stopped).

| format | sheet | for | |
|---|---|---|---|
${FORMAT_IDS.map((id) => {
  const { layout, width, height } = formatOf(id);
  return `| \`${id}\` | ${layout}, ${mm(width)} × ${mm(height)} mm | ${whoGets(id)} | ![${id}](formats/${id}.png) |`;
}).join('\n')}
`;
