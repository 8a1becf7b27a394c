import type { Locale } from '../../lib/locales.ts';
import { writeArchive } from '../../lib/recordings/archive.ts';
import type { Sentence } from '../../lib/recordings/sentences.ts';
import type { Take } from './takes.ts';

/**
 * One file with every recording whose words are still said, in the order of the sentences.
 * @returns the file, and how many recordings were left out of it
 */
export function exportTakes(
  bundle: string,
  locale: Locale,
  sentences: readonly Sentence[],
  kept: ReadonlyMap<string, Take>,
): { file: Uint8Array<ArrayBuffer>; leftOut: number } {
  const takes = sentences.flatMap(({ text }) => kept.get(text) ?? []);
  const file = writeArchive(
    {
      format: 'handrail-recordings',
      version: 1,
      bundle,
      locale,
      recordings: takes.map(({ text, file: name, seconds, on, role }) => ({
        text,
        file: name,
        seconds,
        on,
        role,
      })),
    },
    Object.fromEntries(takes.map(({ file: name, bytes }) => [name, new Uint8Array(bytes)])),
  );
  return { file, leftOut: kept.size - takes.length };
}
