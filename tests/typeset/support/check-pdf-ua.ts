import type { Conditions } from './pdf-ua/condition.ts';
import { readModel } from './pdf-ua/model.ts';
import { onAbsence } from './pdf-ua/on-absence.ts';
import { onAnnotations } from './pdf-ua/on-annotations.ts';
import { onContent } from './pdf-ua/on-content.ts';
import { onDocument } from './pdf-ua/on-document.ts';
import { onFonts } from './pdf-ua/on-fonts.ts';
import { onLanguage } from './pdf-ua/on-language.ts';
import { onStructure } from './pdf-ua/on-structure.ts';

/** All that is checked. lib/typeset/PDF-UA.md says what each number means. */
export const CONDITIONS: Conditions = {
  ...onContent,
  ...onDocument,
  ...onStructure,
  ...onLanguage,
  ...onAnnotations,
  ...onFonts,
  ...onAbsence,
};

/** What a finished file breaks of PDF/UA-1, as far as software can tell: '28-011 /Link: not in Link'. */
export const checkPdfUa = (pdf: Uint8Array): string[] => {
  const model = readModel(pdf);
  return Object.entries(CONDITIONS).flatMap(([number, find]) =>
    find(model).map((fault) => `${number} ${fault}`),
  );
};
