import { createRequire } from 'node:module';
import type { ProofOptions } from '../../../components/handout/proof.tsx';
import { AuthorError } from '../../../lib/author-error.ts';
import { isLocale } from '../../../lib/locales.ts';
import { PROOF_LANGUAGES } from '../../../lib/proof-languages.ts';

const require = createRequire(import.meta.url);

/**
 * How a proof in a language is set. One that is no locale brings its own font, from the packages for
 * development.
 * @throws AuthorError if they are not installed
 */
export function proofOptions(locale: string, bold: boolean): ProofOptions {
  const language = PROOF_LANGUAGES[locale];
  if (!language || isLocale(locale)) return { bold };
  const { dir, typeface } = language;
  const find = (file: string): string => {
    try {
      return require.resolve(`${typeface.package}/${file}`);
    } catch {
      throw new AuthorError(
        `The font for ${language.english} is not installed. Run npm install (with development packages).`,
      );
    }
  };
  const faces = [
    { weight: 400, src: find(typeface.regular) },
    { weight: 700, src: find(typeface.bold) },
  ];
  return { bold, type: { language: locale, dir, faces, lineHeight: typeface.lineHeight } };
}
