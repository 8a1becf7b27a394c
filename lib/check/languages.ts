import type { Bundle } from '../bundle.ts';
import type { Strings } from '../i18n.ts';
import { type Locale, SOURCE_LOCALE } from '../locales.ts';
import type { Problem } from '../problem.ts';

/** Every language somebody answers in has a name in our words. */
export function checkLanguages(
  bundles: Readonly<Record<string, Bundle>>,
  strings: Record<Locale, Strings>,
): Problem[] {
  const names = Object.keys((strings[SOURCE_LOCALE].terms.languages as object | undefined) ?? {});
  return Object.values(bundles).flatMap((bundle) =>
    Object.entries(bundle.facts.contacts)
      // Inherited contacts are reported where they stand.
      .filter(
        ([id]) =>
          !(
            bundle.extends &&
            Object.hasOwn(bundles, bundle.extends) &&
            bundles[bundle.extends]?.facts.contacts[id]
          ),
      )
      .flatMap(([id, { languages }]) =>
        (languages ?? [])
          .filter((tag) => !names.includes(tag))
          .map((tag) => ({
            file: `content/${bundle.id}/facts/contacts.json`,
            field: `${id}.languages`,
            message: `"${tag}" has no name yet. Add it to "languages" in locales/*/terms.json, or use one of ${names.join(', ')}.`,
          })),
      ),
  );
}
