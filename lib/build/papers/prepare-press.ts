import { fileURLToPath } from 'node:url';
import { decideBreaks } from '../../breaks/decide-breaks.ts';
import { LOCALE_IDS, type Locale } from '../../locales.ts';
import { PICTOGRAMS } from '../../pictograms.ts';
import { TYPEFACE_IDS, type TypefaceId } from '../../typefaces.ts';
import type { BreakKnowledge } from '../../typeset/known-breaks.ts';
import { learnBreaks } from '../../typeset/line-breaker.ts';
import { bundleProgram } from '../bundle-program.ts';
import type { Weight } from '../font-path.ts';
import { type PaperFonts, paperFonts } from '../paper-fonts.ts';
import { loadPictograms } from '../pictograms.ts';
import { pressFingerprint } from './press-fingerprint.ts';
import type { ThreadData } from './thread-protocol.ts';

/** What sets papers, the same for all of them. */
export interface Press extends ThreadData {
  /** The file that a thread runs. */
  readonly program: string;
  /** Changes with whatever may change a paper, apart from what it says. */
  readonly fingerprint: string;
}

/**
 * Gets everything ready for setting papers, and learns where our words break.
 * @param folder where the program goes
 * @param source TrueType files; those the tablet has, unless somebody says otherwise
 */
export async function preparePress(folder: string, source?: PaperFonts): Promise<Press> {
  const entry = fileURLToPath(new URL('thread.ts', import.meta.url));
  const program = await bundleProgram(entry, folder);
  const fonts = source ?? (await paperFonts());
  const files = (typeface: TypefaceId) => ({
    400: fonts(typeface, 400),
    700: fonts(typeface, 700),
  });
  const decided = decideBreaks();
  for (const locale of LOCALE_IDS) learnBreaks(locale, decided[locale]);
  const data: ThreadData = {
    fonts: Object.fromEntries(
      TYPEFACE_IDS.map((typeface) => [typeface, files(typeface)]),
    ) as Record<TypefaceId, Record<Weight, string>>,
    icons: await loadPictograms(PICTOGRAMS),
    breaks: Object.fromEntries(
      LOCALE_IDS.map((locale): [Locale, BreakKnowledge] => {
        const { lines, keepTogether } = decided[locale];
        return [locale, { lines, keepTogether }];
      }),
    ) as Record<Locale, BreakKnowledge>,
  };
  return { ...data, program, fingerprint: await pressFingerprint(program, data) };
}
