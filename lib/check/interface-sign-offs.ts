import { join } from 'node:path';
import { NAMESPACES } from '../i18n.ts';
import { WHOLE_FILE } from '../interface-signed.ts';
import { isLocale } from '../locales.ts';
import type { Problem } from '../problem.ts';
import { readJson } from '../read-json.ts';
import { signOffs } from '../schema/bundle.ts';

const FILE = 'locales/sign-offs.json';

/** Sign-offs of the interface that name something that does not exist, or lie in the future. */
export function checkInterfaceSignOffs(root: string, today: string): Problem[] {
  const parsed = signOffs.safeParse(readJson(join(root, 'sign-offs.json'), FILE).value);
  // What does not parse was reported where it was read.
  if (!parsed.success) return [];
  const files = NAMESPACES.map((namespace) => `${namespace}.json`);
  return parsed.data.flatMap(({ file, entry, locale, on }, index) => {
    const wrong: [string, string][] = [];
    if (!files.includes(file)) wrong.push(['file', `"${file}" is not one of ${files.join(', ')}.`]);
    if (entry !== WHOLE_FILE)
      wrong.push(['entry', `"${entry}": a file is read as a whole. Write "${WHOLE_FILE}".`]);
    if (!isLocale(locale)) wrong.push(['locale', `"${locale}" is not in lib/locales.ts.`]);
    if (on > today)
      wrong.push(['on', `"${on}" is in the future. Write the day somebody really read the words.`]);
    return wrong.map(([field, message]) => ({ file: FILE, field: `${index}.${field}`, message }));
  });
}
