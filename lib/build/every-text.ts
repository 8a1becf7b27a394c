import { textsIn } from '../check/texts.ts';
import { loadContent } from '../content.ts';
import { LOCALE_IDS, type Locale } from '../locales.ts';
import { loadStrings } from '../strings.ts';

/** Everything the project says in each locale: what its fonts must be able to draw. */
export function everyText(): Record<Locale, string> {
  const bundles = Object.values(loadContent());
  const strings = loadStrings();
  const texts = (value: unknown) => [...textsIn(value)].map(([, text]) => text).join('');
  return Object.fromEntries(
    LOCALE_IDS.map((locale) => [
      locale,
      texts(bundles.map((bundle) => bundle.words[locale])) + texts(strings[locale]),
    ]),
  ) as Record<Locale, string>;
}
