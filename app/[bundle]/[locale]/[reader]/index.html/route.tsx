import { htmlResponse } from '../../../../../components/html.ts';
import { LaterPage } from '../../../../../components/later/later-page.tsx';
import { loadSite } from '../../../../../lib/build/site.ts';
import { compose } from '../../../../../lib/compose.ts';
import { LOCALE_IDS, pathOf } from '../../../../../lib/locales.ts';
import { localesOf } from '../../../../../lib/locales-of.ts';
import { READER_IDS, READERS, readerByCode } from '../../../../../lib/readers.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

interface Params {
  bundle: string;
  locale: string;
  reader: string;
}

export function generateStaticParams(): Params[] {
  return Object.values(loadSite().bundles).flatMap((bundle) =>
    localesOf(bundle).flatMap((locale) =>
      READER_IDS.map((reader) => ({
        bundle: bundle.code,
        locale: pathOf(locale),
        reader: READERS[reader].code,
      })),
    ),
  );
}

/** The page for later: /th/km/e/. */
export async function GET(_request: Request, { params }: { params: Promise<Params> }) {
  const asked = await params;
  const { bundles, translate, assets, today } = loadSite();
  const bundle = Object.values(bundles).find(({ code }) => code === asked.bundle);
  const locale = LOCALE_IDS.find((known) => pathOf(known) === asked.locale);
  const reader = readerByCode(asked.reader);
  if (!bundle?.exit || !locale || !reader)
    throw new Error(`no page for ${JSON.stringify(asked)}, or its bundle has no "exit"`);
  const leaflet = compose(bundle, locale, reader, 'all', { translate, today });
  return htmlResponse(
    <LaterPage leaflet={leaflet} translate={translate} assets={assets} exit={bundle.exit} />,
  );
}
