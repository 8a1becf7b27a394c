import { LOCALE_IDS, type Locale, SOURCE_LOCALE } from '../../../lib/locales.ts';
import { type Place, placesOf } from '../../../lib/words/units.ts';
import { oneOf } from '../options.ts';

/** The folders of words somebody named, or all of them. */
export function placesNamed(bundle: string | undefined): Place[] {
  const places = placesOf();
  if (bundle === undefined) return places;
  const names = places.map(({ folder }) => folder.replace('content/', ''));
  const name = oneOf('bundle', bundle, names);
  return places.filter((_, index) => names[index] === name);
}

/** The language somebody named: any but the one everything is translated from. */
export const localeNamed = (locale: string | undefined): Locale =>
  oneOf(
    'locale',
    locale,
    LOCALE_IDS.filter((one) => one !== SOURCE_LOCALE),
  );
