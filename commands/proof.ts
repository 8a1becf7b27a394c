import './support/production.ts';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { renderProof } from '../components/handout/proof.tsx';
import { AuthorError } from '../lib/author-error.ts';
import { teachBreaks } from '../lib/breaks/teach-breaks.ts';
import { fontPath } from '../lib/build/font-path.ts';
import { LOCALE_IDS } from '../lib/locales.ts';
import { MissingGlyphError } from '../lib/typeset/index.ts';
import { command } from './support/command.ts';
import { oneOf, readOptions } from './support/options.ts';
import { step } from './support/steps.ts';

const USAGE = 'npm run proof -- --locale km text.txt proof.pdf';

await command(async () => {
  const { options, words } = readOptions(['locale'], USAGE);
  const locale = oneOf('locale', options.locale, LOCALE_IDS);
  const [input, output] = words;
  if (!input || !output || words.length > 2)
    throw new AuthorError(`Name a text file and a PDF: ${USAGE}`);
  if (!existsSync(input)) throw new AuthorError(`${input} does not exist. ${USAGE}`);
  const text = (await readFile(input, 'utf8')).replace(/^\uFEFF/, '');
  if (text.includes('\uFFFD'))
    throw new AuthorError(`${input} is not UTF-8. Save it again as UTF-8 text.`);
  const paragraphs = text.split(/\r?\n/).filter((line) => line.trim());
  if (paragraphs.length === 0)
    throw new AuthorError(`${input} is empty. Write one paragraph a line.`);
  await step(`Setting ${output}`, async () => {
    teachBreaks();
    const bytes = await renderProof(paragraphs, locale, fontPath).catch((error: unknown) => {
      throw error instanceof MissingGlyphError ? new AuthorError(error.message) : error;
    });
    await writeFile(output, Buffer.from(bytes));
  });
});
