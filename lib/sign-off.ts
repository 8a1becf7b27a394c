import { type Bundle, wordsOf } from './bundle.ts';
import { fingerprint } from './fingerprint.ts';
import { NAMESPACES, type Strings } from './i18n.ts';
import { WHOLE_FILE } from './interface-signed.ts';
import { type Locale, SOURCE_LOCALE } from './locales.ts';
import type { SignOff } from './schema/bundle.ts';
import { KIND_IDS, type Kind } from './schema/kinds.ts';

/** What somebody signs: which entries, in which language, who and when. */
export interface Signing {
  readonly locale: Locale;
  /** A role and an organisation, never a person's name. */
  readonly role: string;
  /** YYYY-MM-DD: the day the words were read. */
  readonly on: string;
  /** True for an entry that was read. */
  readonly wanted: (kind: Kind, id: string) => boolean;
}

/**
 * Sign-offs of a bundle with new ones added; an older one of the same entry and language gives way.
 * Each is tied to the English and the translation as they stand, so that a change of either ends it;
 * to sign the same words again after the English has changed says that they are still right.
 * @param own ids this bundle has words for itself, by kind: what it inherits is signed where it stands
 */
export function signed(
  bundle: Bundle,
  own: ReadonlyMap<Kind, readonly string[]>,
  before: readonly SignOff[],
  { locale, role, on, wanted }: Signing,
): SignOff[] {
  const added = KIND_IDS.flatMap((kind) =>
    (own.get(kind) ?? [])
      .filter((id) => wanted(kind, id) && bundle.words[locale]?.[kind][id] !== undefined)
      .map(
        (id): SignOff => ({
          file: `${kind}.json`,
          entry: id,
          locale,
          source: fingerprint(wordsOf(bundle, kind, id, SOURCE_LOCALE).words),
          translation: fingerprint(wordsOf(bundle, kind, id, locale).words),
          role,
          on,
        }),
      ),
  );
  const again = new Set(added.map(({ file, entry }) => `${file} ${entry}`));
  return [
    ...before.filter((one) => one.locale !== locale || !again.has(`${one.file} ${one.entry}`)),
    ...added,
  ];
}

/** Sign-offs of the interface with new ones added, one for each of its files, as they stand. */
export const withInterface = (
  strings: Readonly<Record<Locale, Strings>>,
  before: readonly SignOff[],
  { locale, role, on }: Omit<Signing, 'wanted'>,
): SignOff[] => [
  ...before.filter((one) => one.locale !== locale),
  ...NAMESPACES.map(
    (namespace): SignOff => ({
      file: `${namespace}.json`,
      entry: WHOLE_FILE,
      locale,
      source: fingerprint(strings[SOURCE_LOCALE][namespace]),
      translation: fingerprint(strings[locale][namespace]),
      role,
      on,
    }),
  ),
];
