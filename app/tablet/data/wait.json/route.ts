import type { Wait } from '../../../../components/tablet/data.ts';
import { LOCALE_IDS } from '../../../../lib/locales.ts';
import { loadTranslate } from '../../../../lib/strings.ts';

export const dynamic = 'force-static';

/** "Please wait" in every language, for somebody whose language is not in the list. */
export function GET(): Response {
  const translate = loadTranslate();
  const entries = LOCALE_IDS.map((locale) => {
    const wait = translate(locale)('tablet:person.wait', { returnObjects: true });
    return [locale, wait as unknown as Wait];
  });
  return Response.json(Object.fromEntries(entries));
}
