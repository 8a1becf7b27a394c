import { type CustomPlugin, optimize } from 'svgo';

/** Shapes, and groups of them. No text, links, scripts, styles, pictures in pictures. */
const ELEMENTS = /^(svg|g|path|rect|circle|ellipse|line|polyline|polygon)$/;

/** Where a shape is and how it is painted. No names, notes or addresses, as drawing programs add. */
const ATTRIBUTES =
  /^(xmlns|viewBox|width|height|[xy][12]?|[cr][xy]|r|d|points|transform|opacity|fill|fill-rule|fill-opacity|stroke|stroke-(width|linecap|linejoin|miterlimit|dasharray|opacity))$/;

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** What a drawing holds besides plain shapes, like `<text>`; null if it is not SVG at all. */
export function notPlain(svg: string): string[] | null {
  const found = new Set<string>();
  const look: CustomPlugin = {
    name: 'look',
    fn: () => ({
      element: {
        enter: ({ name, attributes }) => {
          if (!ELEMENTS.test(name)) found.add(`<${name}>`);
          for (const [key, value] of Object.entries(attributes))
            if (!ATTRIBUTES.test(key)) found.add(`the attribute "${key}"`);
            else if (/[:(]/.test(value) && key !== 'transform' && value !== NAMESPACE)
              found.add(`${key}="${value.slice(0, 20)}"`);
        },
      },
      comment: { enter: () => void found.add('a comment') },
      cdata: { enter: () => void found.add('text') },
      text: { enter: ({ value }) => void (value.trim() && found.add('text')) },
      doctype: { enter: () => void found.add('a doctype') },
    }),
  };
  try {
    optimize(svg, { plugins: [look] });
  } catch {
    return null;
  }
  return /<svg[\s>]/.test(svg) ? [...found] : null;
}
