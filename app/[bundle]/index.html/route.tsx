import { htmlResponse } from '../../../components/html.ts';
import { ChooserPage } from '../../../components/later/chooser-page.tsx';
import { loadSite } from '../../../lib/build/site.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return Object.values(loadSite().bundles).map(({ code }) => ({ bundle: code }));
}

/** The languages of one bundle: /th/. */
export async function GET(_request: Request, { params }: { params: Promise<{ bundle: string }> }) {
  const { bundle: code } = await params;
  const { bundles, translate, assets } = loadSite();
  const bundle = Object.values(bundles).find((one) => one.code === code);
  if (!bundle) throw new Error(`no bundle has the code ${code}`);
  return htmlResponse(<ChooserPage bundle={bundle} translate={translate} assets={assets} />);
}
