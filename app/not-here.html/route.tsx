import { htmlResponse } from '../../components/html.ts';
import { ChooserPage } from '../../components/later/chooser-page.tsx';
import { loadSite } from '../../lib/build/site.ts';
import { generalBundle } from '../../lib/general-bundle.ts';

export const dynamic = 'force-static';

/** What an address shows that leads nowhere; the build puts it in place of Next's own page. */
export function GET() {
  const { bundles, translate, assets } = loadSite();
  return htmlResponse(
    <ChooserPage bundle={generalBundle(bundles)} translate={translate} assets={assets} missing />,
  );
}
