const decode = (hex: string): string =>
  (hex.replace(/\s/g, '').match(/.{4}/g) ?? [])
    .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
    .join('');

const number = (hex: string | undefined): number => Number.parseInt(hex ?? '', 16);

/** What each code reads as, from a ToUnicode CMap: ISO 32000-1, 9.10.3. */
export const readToUnicode = (cmap: string): Map<number, string> => {
  const texts = new Map<number, string>();
  for (const [, body = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code, text = ''] of body.matchAll(/<(\w+)>\s*<([^>]*)>/g))
      texts.set(number(code), decode(text));
  for (const [, body = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, first, last, array, start] of body.matchAll(
      /<(\w+)>\s*<(\w+)>\s*(?:\[([^\]]*)\]|<([^>]*)>)/g,
    )) {
      const all = Array.from((array ?? '').matchAll(/<([^>]*)>/g), ([, hex = '']) => decode(hex));
      for (let code = number(first); code <= number(last); code += 1) {
        const step = code - number(first);
        const base = decode(start ?? '');
        const end =
          base.slice(0, -1) + String.fromCharCode(base.charCodeAt(base.length - 1) + step);
        const text = array === undefined ? end : all[step];
        if (text !== undefined) texts.set(code, text);
      }
    }
  return texts;
};
