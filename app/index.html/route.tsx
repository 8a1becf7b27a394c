import { htmlResponse } from '../../components/html.ts';
import { ChooserPage } from '../../components/later/chooser-page.tsx';
import { loadSite } from '../../lib/build/site.ts';
import { generalBundle } from '../../lib/general-bundle.ts';

export const dynamic = 'force-static';

/** The languages of what is true everywhere: /. */
export function GET() {
  const { bundles, translate, assets } = loadSite();
  return htmlResponse(
    <ChooserPage bundle={generalBundle(bundles)} translate={translate} assets={assets} />,
  );
}
