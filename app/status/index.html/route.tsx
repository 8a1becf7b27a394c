import { htmlResponse } from '../../../components/html.ts';
import { StatusPage } from '../../../components/status/status-page.tsx';
import { loadSite } from '../../../lib/build/site.ts';
import { readStatus } from '../../../lib/status/read-status.ts';

export const dynamic = 'force-static';

/** How far the content is: /status/. */
export function GET() {
  const { assets, today } = loadSite();
  return htmlResponse(<StatusPage status={readStatus(today)} assets={assets} today={today} />);
}
