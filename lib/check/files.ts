import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { NAMESPACES } from '../i18n.ts';
import { LOCALE_IDS } from '../locales.ts';
import type { Problem } from '../problem.ts';
import { KIND_IDS } from '../schema/kinds.ts';
import { TRANSLATED_FROM } from '../words/units.ts';

/** Folders of the content that hold no bundle. */
const NO_BUNDLES = ['pictograms'];

const KIND_FILES = KIND_IDS.map((kind) => `${kind}.json`);

/** What may stand in a bundle: a file for each kind, in `facts/` and for each locale. */
const IN_BUNDLE = new Set([
  'bundle.json',
  'sign-offs.json',
  'NOTES.md',
  ...['facts', ...LOCALE_IDS].flatMap((folder) => KIND_FILES.map((file) => `${folder}/${file}`)),
  ...LOCALE_IDS.flatMap((locale) => [`${locale}/NOTES.md`, `${locale}/${TRANSLATED_FROM}`]),
]);

/** Pictures have a check of their own. */
const IS_PICTURE = /^pictures\//;

/** What may stand in `locales/`. */
const IN_LOCALES = new Set(
  LOCALE_IDS.flatMap((locale) => [
    `${locale}/${TRANSLATED_FROM}`,
    ...NAMESPACES.map((name) => `${locale}/${name}.json`),
  ]),
);

/** Lists of words are named after a language, which may be one that is still being prepared. */
const IS_LIST = /^(keep-together|line-breaks|glossary|banned-words)\/[^/]+\.txt$/;

/** Recordings, under any name: several people may have spoken. */
const IS_RECORDINGS = new RegExp(`^(${LOCALE_IDS.join('|')})/audio/[^/]+\\.zip$`);

/** Files below a folder, with forward slashes; hidden ones are the editor's own business. */
const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
        .map((file) => file.replaceAll('\\', '/'))
        .sort()
    : [];

const unknown = (file: string, known: string): Problem => ({
  file,
  field: '',
  message: `is not a file Handrail reads, so nothing in it counts. Check the spelling of file and folder. Known: ${known}.`,
});

/** A file with a mistyped name would be passed over in silence, and its facts with it. */
export function checkFiles(content: string, locales: string): Problem[] {
  const inContent = filesBelow(content).filter((file) => {
    const [bundle = '', ...rest] = file.split('/');
    const path = rest.join('/');
    if (path === '' || NO_BUNDLES.includes(bundle)) return false;
    return !IN_BUNDLE.has(path) && !IS_RECORDINGS.test(path) && !IS_PICTURE.test(path);
  });
  const inLocales = filesBelow(locales).filter(
    (file) => file.includes('/') && !IN_LOCALES.has(file) && !IS_LIST.test(file),
  );
  return [
    ...inContent.map((file) =>
      unknown(
        `content/${file}`,
        `bundle.json, sign-offs.json, and ${KIND_FILES.join(', ')} in facts, ${LOCALE_IDS.join(', ')}, and audio/*.zip in a language`,
      ),
    ),
    ...inLocales.map((file) =>
      unknown(
        `locales/${file}`,
        `${NAMESPACES.map((name) => `${name}.json`).join(', ')} in ${LOCALE_IDS.join(', ')}`,
      ),
    ),
  ];
}
