const PICTOGRAM = /(<svg class="pictogram[^>]*>)([\s\S]*?)<\/svg>/g;

/**
 * Draws every pictogram of a page once, and shows it wherever it comes again: a page with answers has
 * each of them twenty times. What is first may be hidden; the others are seen all the same. Ids are
 * such as `_3`, which no code in an address can be.
 */
function sharePictograms(html: string): string {
  const times = new Map<string, number>();
  for (const [, , shapes = ''] of html.matchAll(PICTOGRAM))
    times.set(shapes, (times.get(shapes) ?? 0) + 1);
  const ids = new Map<string, string>();
  return html.replace(PICTOGRAM, (whole, svg: string, shapes: string) => {
    const id = ids.get(shapes);
    if (id) return `${svg}<use href="#${id}"/></svg>`;
    // Few repeats cost less than names for them: what travels is compressed.
    if ((times.get(shapes) ?? 0) < 10) return whole;
    const first = `_${ids.size}`;
    ids.set(shapes, first);
    return `${svg}<g id="${first}">${shapes}</g></svg>`;
  });
}

/** Ends that HTML lets one leave out, where what follows can only stand outside (WHATWG HTML, "Optional tags"). */
const withoutEnds = (html: string): string =>
  html
    .replace(/<\/p>(?=<(?:p|ul|div|section|h[1-6]|\/section|\/div|\/li|\/details)\b)/g, '')
    .replace(/<\/li>(?=<(?:li|\/ul)\b)/g, '');

/** What a section says twice: the name that its number stands for, and the language of the page. */
function withoutRepeats(html: string): string {
  const [, language = ''] = /<html( lang="[^"]*" dir="[^"]*")/.exec(html) ?? [];
  return html.replace(/<section [^>]*>/g, (tag) =>
    (tag.includes(' data-topic="') ? tag.replace(/ data-id="[^"]*"/, '') : tag).replace(
      language,
      '',
    ),
  );
}

/** The rules of a style that can apply to a page: by its elements, classes and languages. */
function usedStyle(css: string, body: string): string {
  const elements = new Set([...body.matchAll(/<([a-z]\w*)/g)].map(([, name]) => name));
  const classes = new Set(
    [...body.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
  );
  const links = /<a [^>]*hrefLang="[^>]*>/g;
  const languages = new Set(
    [...body.replace(links, '').matchAll(/ lang="([^"]*)"/g)].map(([, language = '']) => language),
  );
  const applies = (selector: string): boolean =>
    [...selector.matchAll(/(?<![\w.#:[(=-])[a-z]\w*/g)].every(([name]) => elements.has(name)) &&
    [...selector.matchAll(/\.([a-z][\w-]*)/gi)].every(([, name = '']) => classes.has(name)) &&
    [...selector.matchAll(/:lang\(([^)]*)\)/g)].every(([, name = '']) => languages.has(name));
  return css.replace(
    /(?<=^|[{}])([^{}@;]+)\{([^{}@]*)\}/g,
    (_, selectors: string, rule: string) => {
      const used = selectors.split(',').filter(applies);
      return used.length > 0 ? `${used.join(',')}{${rule}}` : '';
    },
  );
}

/**
 * A static page without what it says twice or never uses: she pays for every byte. Nothing that is
 * seen, heard or tapped changes. Runs before the page is secured: its style changes.
 */
export function lightenPage(html: string): string {
  const light = withoutEnds(withoutRepeats(sharePictograms(html))).replaceAll('></path>', '/>');
  return light.replace(
    /<style>([^<]*)<\/style>/,
    (_, css: string) => `<style>${usedStyle(css, light.replace(css, ''))}</style>`,
  );
}
