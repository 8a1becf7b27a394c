import { LOCALES, type Locale } from '../locales.ts';
import type { Decided } from './decide-breaks.ts';

/** The file a speaker proofreads: every place where a line of this language may end on paper. */
export const printBreaks = (locale: Locale, { byFile }: Pick<Decided, 'byFile'>): string =>
  [
    `# ${LOCALES[locale].english}: a line may end at each bar, and at spaces. Move, add or delete bars; nothing else.`,
    `# What is wrong everywhere: write the whole word into ../keep-together/${locale}.txt, then run`,
    '# npm run check -- --write-breaks. That keeps your bars, adds new words and drops old ones.',
    ...[...byFile].flatMap(([file, lines]) => ['', `# ${file}`, ...lines]),
    '',
  ].join('\n');
