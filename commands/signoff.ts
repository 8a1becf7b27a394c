import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { AuthorError } from '../lib/author-error.ts';
import { loadContent } from '../lib/content.ts';
import { isLocale, LOCALE_IDS, SOURCE_LOCALE } from '../lib/locales.ts';
import { signOffs } from '../lib/schema/bundle.ts';
import { KIND_IDS, type Kind } from '../lib/schema/kinds.ts';
import { signed, withInterface } from '../lib/sign-off.ts';
import { LOCALES_FOLDER, loadStrings } from '../lib/strings.ts';
import { today } from '../lib/today.ts';
import { command } from './support/command.ts';
import { oneOf, readOptions } from './support/options.ts';
import { freshWords } from './support/words/fresh-words.ts';

const USAGE = `npm run signoff -- --locale km --bundle general --by "court interpreter, Example House" [--only services/safe-place] [--on 2026-03-01]
npm run signoff -- --locale km --bundle locales --by "…"   (the whole interface: its phrases stand on every leaflet)
Only for words that somebody who speaks the language well has read, and not by whoever wrote them.`;

/** Ids that a bundle's own files have in a language. */
function ownIds(bundle: string, locale: string, kind: Kind): string[] {
  const path = `content/${bundle}/${locale}/${kind}.json`;
  return existsSync(path) ? Object.keys(JSON.parse(readFileSync(path, 'utf8'))) : [];
}

await command(async () => {
  const { options } = readOptions(['locale', 'bundle', 'by', 'only', 'on'], USAGE);
  const bundles = loadContent();
  const place = oneOf('bundle', options.bundle, [...Object.keys(bundles), LOCALES_FOLDER]);
  const bundle = bundles[place];
  const locale = oneOf('locale', options.locale, LOCALE_IDS);
  if (!isLocale(locale)) throw new AuthorError(USAGE);
  const role = options.by?.trim() ?? '';
  if (role.length < 3 || !role.includes(','))
    throw new AuthorError(`--by is a role and an organisation, never a name.\n${USAGE}`);
  const on = options.on ?? today();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on) || on > today())
    throw new AuthorError(`--on ${on} is not a day that has been. Write it like 2026-03-01.`);
  if (!bundle && options.only)
    throw new AuthorError(
      `--only does not go with the interface: it is read as a whole.\n${USAGE}`,
    );
  const [kindOnly, entryOnly] = options.only?.split('/') ?? [];
  const own = new Map(KIND_IDS.map((kind) => [kind, ownIds(place, locale, kind)]));
  const wanted = (kind: Kind, id: string) =>
    (!kindOnly || kind === kindOnly) && (!entryOnly || id === entryOnly);
  const folder = bundle ? `content/${place}` : LOCALES_FOLDER;
  const file = `${folder}/sign-offs.json`;
  const before = signOffs.parse(JSON.parse(readFileSync(file, 'utf8')));
  const after = bundle
    ? signed(bundle, own, before, { locale, role, on, wanted })
    : withInterface(loadStrings(), before, { locale, role, on });
  const count = after.filter((one) => !before.includes(one)).length;
  if (count === 0)
    throw new AuthorError(
      `Nothing in ${folder}/${locale} has that name. Write it like services/safe-place.`,
    );
  writeFileSync(file, `${JSON.stringify(after, null, 2)}\n`);
  console.log(
    `${file}: ${count} entries signed off on ${on} by ${role}. Change their words, and they are drafts again.`,
  );
  // Whoever approved a translation has compared it with the English of today.
  if (locale !== SOURCE_LOCALE) await freshWords({ locale, bundle: place, only: options.only });
});
