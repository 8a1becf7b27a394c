import { join } from 'node:path';
import type { Bundle } from '../bundle.ts';
import { isLocale } from '../locales.ts';
import type { Problem } from '../problem.ts';
import { readJson } from '../read-json.ts';
import { signOffs } from '../schema/bundle.ts';
import { KIND_IDS } from '../schema/kinds.ts';

/** Sign-offs that name something that does not exist, or lie in the future. */
export function checkSignOffs(root: string, bundle: Bundle, today: string): Problem[] {
  const file = `content/${bundle.id}/sign-offs.json`;
  const parsed = signOffs.safeParse(readJson(join(root, bundle.id, 'sign-offs.json'), file).value);
  // What does not parse was reported where the bundle was read.
  if (!parsed.success) return [];
  return parsed.data.flatMap(({ file: name, entry, locale, on }, index) => {
    const problem = (field: string, message: string): Problem => ({
      file,
      field: `${index}.${field}`,
      message,
    });
    const kind = KIND_IDS.find((known) => `${known}.json` === name);
    if (!kind)
      return [
        problem(
          'file',
          `"${name}" is not one of ${KIND_IDS.map((one) => `${one}.json`).join(', ')}.`,
        ),
      ];
    return [
      ...(bundle.facts[kind][entry]
        ? []
        : [problem('entry', `"${entry}" is not in ${name}. Check the spelling.`)]),
      ...(isLocale(locale) ? [] : [problem('locale', `"${locale}" is not in lib/locales.ts.`)]),
      ...(on > today
        ? [problem('on', `"${on}" is in the future. Write the day somebody really read the words.`)]
        : []),
    ];
  });
}
