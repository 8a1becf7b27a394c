import type { Bundle } from './bundle.ts';
import { KINDS_WITH_PICTURES } from './pictures.ts';

/** Every picture a bundle's facts name, with the place where they do. A file may stand twice. */
export const namedPictures = (bundle: Bundle) =>
  KINDS_WITH_PICTURES.flatMap((kind) =>
    Object.entries(bundle.facts[kind]).flatMap(([id, { pictures = [] }]) =>
      pictures.map(({ file }, index) => ({ kind, file, field: `${id}.pictures.${index}.file` })),
    ),
  );
