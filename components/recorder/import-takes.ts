import type { Locale } from '../../lib/locales.ts';
import { readArchive } from '../../lib/recordings/archive.ts';
import type { Sentence } from '../../lib/recordings/sentences.ts';
import { textId } from '../../lib/recordings/text-id.ts';
import type { Take } from './takes.ts';

export type Imported =
  | { readonly result: 'wrong' }
  /** A good file of another bundle or language. */
  | { readonly result: 'other'; readonly bundle: string; readonly locale: string }
  | {
      readonly result: 'read';
      readonly takes: readonly Take[];
      /** What stands on this tablet already stays as it is. */
      readonly known: number;
      /** Recordings of words that are said no more. */
      readonly stale: number;
    };

/** Reads a file of recordings to go on with. It takes nothing from a file that is damaged anywhere. */
export async function importTakes(
  bytes: Uint8Array,
  bundle: string,
  locale: Locale,
  sentences: readonly Sentence[],
  kept: ReadonlyMap<string, Take>,
): Promise<Imported> {
  const { set, audio, problems } = readArchive(bytes);
  if (!set || problems.length > 0) return { result: 'wrong' };
  const ids = await Promise.all(set.recordings.map(({ text }) => textId(text)));
  if (set.recordings.some(({ file }, index) => !file.startsWith(ids[index] ?? '-')))
    return { result: 'wrong' };
  if (set.bundle !== bundle || set.locale !== locale)
    return { result: 'other', bundle: set.bundle, locale: set.locale };
  const said = new Set(sentences.map(({ text }) => text));
  const current = set.recordings.filter(({ text }) => said.has(text));
  const fresh = current.filter(({ text }) => !kept.has(text));
  return {
    result: 'read',
    takes: fresh.map((recording) => ({
      ...recording,
      bundle,
      locale,
      bytes: new Uint8Array(audio[recording.file] ?? []).buffer,
    })),
    known: current.length - fresh.length,
    stale: set.recordings.length - current.length,
  };
}
