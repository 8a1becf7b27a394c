import { LOCALES } from '../lib/locales.ts';
import { READER_IDS } from '../lib/readers.ts';
import { audioOf, contactsInWords, verdictOf } from '../lib/status/in-words.ts';
import { readStatus } from '../lib/status/read-status.ts';
import { today } from '../lib/today.ts';
import { command } from './support/command.ts';
import { readOptions } from './support/options.ts';

const USAGE = 'npm run status [-- --bundle general] [--locale km] [--readers]';

await command(async () => {
  const { options, flags } = readOptions(['bundle', 'locale'], USAGE, { flags: ['readers'] });
  const { languages, contacts } = readStatus(today());
  const shown = languages.filter(
    ({ folder, locale }) =>
      (!options.bundle || folder === options.bundle) &&
      (!options.locale || locale === options.locale),
  );
  let before = '';
  for (const { folder, locale, all, readers } of shown) {
    if (folder !== before) console.log(`\n${folder === 'locales' ? 'The interface' : folder}`);
    before = folder;
    const language = `${locale} ${LOCALES[locale].english}`.padEnd(28);
    console.log(
      `  ${language} ${String(all.texts).padStart(5)} texts  ${verdictOf(all).padEnd(22)} stale ${all.stale}, audio ${audioOf(all)}`,
    );
    if (flags.has('readers') && readers)
      for (const reader of READER_IDS)
        console.log(`    ${reader.padEnd(26)} ${verdictOf(readers[reader])}`);
  }
  console.log('\nContacts');
  for (const status of contacts)
    if (!options.bundle || status.folder === options.bundle)
      console.log(`  ${status.folder.padEnd(22)} ${contactsInWords(status)}`);
});
