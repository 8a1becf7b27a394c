import { createHash } from 'node:crypto';
import type { Bundle } from '../bundle.ts';
import type { Strings } from '../i18n.ts';
import type { Locale } from '../locales.ts';
import type { Problem } from '../problem.ts';
import { type FoundArchive, readRecordings } from '../recordings/read-folder.ts';
import { sentencesOf } from '../recordings/sentences.ts';

/** As `textId`, without waiting. */
const idOf = (text: string): string =>
  createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, 16);

/** A file that says it belongs elsewhere, or a recording that was given other words by hand. */
function* misplaced({ file, locale, set }: FoundArchive, bundle: string): Generator<Problem> {
  if (!set) return;
  for (const [field, says, lies] of [
    ['bundle', set.bundle, bundle],
    ['locale', set.locale, locale],
  ] as const)
    if (says !== lies)
      yield {
        file,
        field,
        message: `is "${says}", but the file lies in content/${bundle}/${locale}. Put it into content/${set.bundle}/${set.locale}/audio.`,
      };
  for (const [index, { text, file: name }] of set.recordings.entries())
    if (!name.startsWith(idOf(text)))
      yield {
        file,
        field: `recordings.${index}.file`,
        message: `was recorded for other words than "${text}". Record them again.`,
      };
}

/** Recordings whose words are said nowhere any more. */
function* outdated(found: FoundArchive, texts: ReadonlySet<string>): Generator<Problem> {
  for (const [index, { text }] of (found.set?.recordings ?? []).entries())
    if (!texts.has(text))
      yield {
        file: found.file,
        field: `recordings.${index}`,
        message: `the words have changed, nobody says "${text}" any more. Open the file in /tablet/record/, which leaves this out, record what is new, export it, and put it in place of this file.`,
      };
}

/**
 * Recordings that are broken, misplaced or stale. Stale ones stand apart: nothing plays them, so the
 * site may be built with the new words, for somebody to record.
 * @param whole false while content or strings have other problems: what is stale shows when they are mended
 */
export function checkRecordings(
  root: string,
  bundles: Readonly<Record<string, Bundle>>,
  strings: Readonly<Record<Locale, Strings>>,
  whole: boolean,
): { problems: Problem[]; stale: Problem[] } {
  const problems: Problem[] = [];
  const stale: Problem[] = [];
  for (const bundle of Object.values(bundles)) {
    const texts = new Map<Locale, Set<string>>();
    for (const found of readRecordings(root, bundle.id)) {
      const { file, locale } = found;
      problems.push(...found.problems.map((problem) => ({ file, ...problem })));
      problems.push(...misplaced(found, bundle.id));
      if (!whole) continue;
      const said =
        texts.get(locale) ?? new Set(sentencesOf(bundle, locale, strings).map(({ text }) => text));
      texts.set(locale, said);
      stale.push(...outdated(found, said));
    }
  }
  return { problems, stale };
}
