import { LOCALE_IDS } from '../../../../../lib/locales.ts';
import { loadStrings } from '../../../../../lib/strings.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () => LOCALE_IDS.map((locale) => ({ file: `${locale}.json` }));

/** The interface strings of one locale. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file } = await params;
  const locale = LOCALE_IDS.find((known) => file === `${known}.json`);
  return locale ? Response.json(loadStrings()[locale]) : new Response(null, { status: 404 });
}
