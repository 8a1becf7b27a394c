import { AuthorError } from '../lib/author-error.ts';
import { command } from './support/command.ts';
import { readOptions } from './support/options.ts';
import { exportWords } from './support/words/export-words.ts';
import { freshWords } from './support/words/fresh-words.ts';
import { importWords } from './support/words/import-words.ts';

const USAGE = `npm run words -- export --locale km [--bundle general | locales] [--format xlsx | xliff] [--out words-km.xlsx]
npm run words -- import words-km.xlsx
npm run words -- fresh --locale km [--bundle general | locales] [--only services/safe-place]   (these words still fit the English of today)`;

const WAYS = ['export', 'import', 'fresh'] as const;

await command(async () => {
  const { options, words } = readOptions(['locale', 'bundle', 'format', 'out', 'only'], USAGE);
  const [given, file] = words;
  const way = WAYS.find((one) => one === given);
  switch (way) {
    case 'export':
      return exportWords(options);
    case 'import':
      if (!file) throw new AuthorError(`Which file?\n${USAGE}`);
      return importWords(file);
    case 'fresh':
      return freshWords(options);
    case undefined:
      throw new AuthorError(USAGE);
    default:
      return way satisfies never;
  }
});
