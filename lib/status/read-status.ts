import { isInterfaceSigned } from '../bundle.ts';
import { CONTENT, loadContent } from '../content.ts';
import { LOCALE_IDS } from '../locales.ts';
import { localesOf } from '../locales-of.ts';
import { LOCALES_FOLDER } from '../strings.ts';
import { placesOf } from '../words/units.ts';
import { type ContactStatus, contactStatus, type LanguageStatus, statusOf } from './status-of.ts';

/** How far everything is. */
export interface Status {
  readonly languages: readonly LanguageStatus[];
  readonly contacts: readonly ContactStatus[];
}

/**
 * Reads how far every bundle is in every language it serves, the interface too, and what is known of
 * the contacts.
 * @param today YYYY-MM-DD
 * @throws AuthorError if the content cannot be read
 */
export function readStatus(today: string, content = CONTENT, locales = LOCALES_FOLDER): Status {
  const bundles = loadContent(content, locales);
  const spoken = LOCALE_IDS.filter((locale) =>
    Object.values(bundles).some((bundle) => isInterfaceSigned(bundle, locale)),
  );
  const languages = placesOf(content, locales).flatMap((place) => {
    const bundle = bundles[place.folder.replace('content/', '')];
    const served = bundle ? localesOf(bundle) : LOCALE_IDS;
    return statusOf(place, bundle, served, content, spoken).filter(({ all }) => all.texts > 0);
  });
  const contacts = Object.values(bundles)
    .map((bundle) => contactStatus(bundle, bundles[bundle.extends ?? ''], today))
    .filter(({ total }) => total > 0);
  return { languages, contacts };
}
