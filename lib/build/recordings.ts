import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Bundle } from '../bundle.ts';
import { CONTENT, loadContent } from '../content.ts';
import { LOCALE_IDS, type Locale } from '../locales.ts';
import { valueAt } from '../merge.ts';
import { audioKindOf } from '../recordings/audio-kinds.ts';
import { type Hear, type RecordingMap, recordingPaths } from '../recordings/files.ts';
import { type FoundArchive, readRecordings } from '../recordings/read-folder.ts';
import { firstWords, sentencesOf } from '../recordings/sentences.ts';
import { LOCALES_FOLDER, loadStrings } from '../strings.ts';

type Bundles = Readonly<Record<string, Bundle>>;

/** Archives a bundle may play, its own before what it inherits. */
function archivesFor(root: string, bundles: Bundles, id: string, seen: string[] = []) {
  const base = bundles[id]?.extends;
  const own = readRecordings(root, id);
  const inherited: FoundArchive[] =
    base && !seen.includes(base) ? archivesFor(root, bundles, base, [...seen, id]) : [];
  return [...own, ...inherited];
}

/** Named after what is in it: bundles that inherit a recording share its file. */
const nameOf = (bytes: Uint8Array, file: string): string =>
  `${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.${audioKindOf(file)}`;

/** Sound files by text, and their bytes by name, of one language of a bundle. */
function collect(archives: readonly FoundArchive[], texts: ReadonlySet<string>) {
  const map: Record<string, string[]> = {};
  const files: Record<string, Uint8Array> = {};
  for (const { set, audio } of archives)
    for (const { text, file } of set?.recordings ?? []) {
      const bytes = audio[file];
      if (!bytes || !texts.has(text)) continue;
      const name = nameOf(bytes, file);
      files[name] = bytes;
      map[text] = [...new Set([...(map[text] ?? []), name])];
    }
  return { map, files };
}

/**
 * Writes every recording whose words are still said, with its maps, below `/tablet/data/`.
 * @param data folder that is served as `/tablet/data`
 * @returns how many sound files it wrote
 */
export async function buildRecordings(
  data: string,
  root: string = CONTENT,
  locales: string = LOCALES_FOLDER,
): Promise<number> {
  const bundles = loadContent(root);
  const strings = loadStrings(locales);
  const write = async (path: string, content: string | Uint8Array) => {
    await mkdir(dirname(join(data, path)), { recursive: true });
    await writeFile(join(data, path), content);
  };
  const index: Record<string, Partial<Record<Locale, { hear: Hear | null }>>> = {};
  const written = new Set<string>();
  for (const bundle of Object.values(bundles)) {
    const archives = archivesFor(root, bundles, bundle.id);
    const locales = LOCALE_IDS.filter((one) => archives.some(({ locale }) => locale === one));
    for (const locale of locales) {
      const texts = new Set(sentencesOf(bundle, locale, strings).map(({ text }) => text));
      const { map, files } = collect(
        archives.filter((archive) => archive.locale === locale),
        texts,
      );
      if (Object.keys(map).length === 0) continue;
      for (const [name, bytes] of Object.entries(files)) {
        await write(recordingPaths.file(name), bytes);
        written.add(name);
      }
      await write(
        recordingPaths.map(bundle.id, locale),
        JSON.stringify(map satisfies RecordingMap),
      );
      const said = (key: string) => String(valueAt(strings[locale].audio, ['person', key]));
      const first = map[firstWords(strings, locale)];
      const hear = first ? { files: first, listen: said('listen'), stop: said('stop') } : null;
      index[bundle.id] = { ...index[bundle.id], [locale]: { hear } };
    }
  }
  await write(recordingPaths.index, JSON.stringify(index));
  return written.size;
}
