import './support/production.ts';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { checkProof, renderProof } from '../components/handout/proof.tsx';
import { AuthorError } from '../lib/author-error.ts';
import { teachBreaks } from '../lib/breaks/teach-breaks.ts';
import { paperFonts } from '../lib/build/paper-fonts.ts';
import { PROOF_LANGUAGE_IDS } from '../lib/proof-languages.ts';
import { readProofText } from '../lib/proof-text.ts';
import { MissingGlyphError } from '../lib/typeset/index.ts';
import { isZawgyi } from '../lib/typeset/zawgyi.ts';
import { command } from './support/command.ts';
import { oneOf, readOptions } from './support/options.ts';
import { proofOptions } from './support/proof/proof-options.ts';
import { proofSheet } from './support/proof/proof-sheet.ts';
import { step } from './support/steps.ts';

const USAGE = `npm run proof -- --locale km [--weight bold] text.txt proof.pdf
npm run proof -- --bundle general --locale km [--out proof.pdf]   (everything it says, beside the English; --bundle locales: the interface)`;

const explained = (error: unknown, place: string): unknown =>
  error instanceof MissingGlyphError ? new AuthorError(`${place}: ${error.message}`) : error;

await command(async () => {
  const { options, words } = readOptions(['locale', 'weight', 'bundle', 'out'], USAGE);
  if (options.bundle) return proofSheet(options);
  const locale = oneOf('locale', options.locale, PROOF_LANGUAGE_IDS);
  const weight = oneOf('weight', options.weight, ['regular', 'bold'], 'regular');
  const [input, output] = words;
  if (!input || !output || words.length > 2)
    throw new AuthorError(`Name a text file and a PDF: ${USAGE}`);
  if (!existsSync(input)) throw new AuthorError(`${input} does not exist. ${USAGE}`);
  const lines = readProofText(await readFile(input), input);
  const proof = proofOptions(locale, weight === 'bold');
  const fonts = await paperFonts(lines.map(({ text }) => text).join(''));
  const refuseZawgyi = (text: string, place: string): void => {
    if (isZawgyi(text))
      throw new AuthorError(
        `${place}: seems to be typed for the Zawgyi font. Convert it to Unicode.`,
      );
  };
  for (const { number, text } of lines) {
    refuseZawgyi(text, `${input}:${number}`);
    await checkProof(text, locale, fonts, proof).catch((error: unknown) => {
      throw explained(error, `${input}:${number}`);
    });
  }
  // Lines too short to tell may tell it together.
  refuseZawgyi(lines.map(({ text }) => text).join(' '), input);
  await step(`Setting ${output}`, async () => {
    teachBreaks();
    const paragraphs = lines.map(({ text }) => text);
    const bytes = await renderProof(paragraphs, locale, fonts, proof).catch((error: unknown) => {
      throw explained(error, input);
    });
    await writeFile(output, Buffer.from(bytes));
  });
});
