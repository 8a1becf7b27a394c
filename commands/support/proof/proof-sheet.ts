import { writeFile } from 'node:fs/promises';
import { type ProofPart, renderProofSheet } from '../../../components/handout/proof-sheet.tsx';
import { AuthorError } from '../../../lib/author-error.ts';
import { teachBreaks } from '../../../lib/breaks/teach-breaks.ts';
import { paperFonts } from '../../../lib/build/paper-fonts.ts';
import { rowOf } from '../../../lib/words/sheet.ts';
import { statedUnits } from '../../../lib/words/state.ts';
import type { Given } from '../options.ts';
import { step } from '../steps.ts';
import { localeNamed, placesNamed } from '../words/places.ts';

/** Prints everything one bundle, or the interface, says in a language, for a reviewer with a pen. */
export async function proofSheet(options: Given['options']): Promise<void> {
  const locale = localeNamed(options.locale);
  const [place] = placesNamed(options.bundle);
  const units = place ? statedUnits(place, locale) : [];
  if (!place || units.length === 0)
    throw new AuthorError(`${options.bundle} has no words of its own to read.`);
  const parts = new Map<string, ProofPart & { lines: ProofPart['lines'][number][] }>();
  for (const unit of units) {
    const file = unit.file.slice(unit.file.lastIndexOf('/') + 1).replace('.json', '');
    const title = `${file}: ${unit.field.split('.')[0]}`;
    const part = parts.get(title) ?? { title, lines: [] };
    parts.set(title, part);
    const { english, text, context } = rowOf(unit);
    part.lines.push({ english, text, context: context.replace(`${title}. `, '') });
  }
  const out = options.out ?? `proof-${options.bundle}-${locale}.pdf`;
  await step(`Setting ${out}: ${units.length} texts`, async () => {
    teachBreaks();
    const heading = `${options.bundle === 'locales' ? 'Interface' : options.bundle}: to read`;
    const bytes = await renderProofSheet(heading, [...parts.values()], locale, await paperFonts());
    await writeFile(out, Buffer.from(bytes));
  });
}
