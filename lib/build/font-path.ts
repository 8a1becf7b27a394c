import { createRequire } from 'node:module';
import { TYPEFACES, type TypefaceId } from '../typefaces.ts';

const require = createRequire(import.meta.url);

export type Weight = 400 | 700;

/** The whole font file of a typeface, from its package. What goes on paper: see `paperFonts`. */
export const fontPath = (typeface: TypefaceId, weight: Weight): string => {
  const { package: name, regular, bold } = TYPEFACES[typeface];
  return require.resolve(`${name}/${weight === 400 ? regular : bold}`);
};
