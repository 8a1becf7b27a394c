import { loadContent } from '../../../../../lib/content.ts';
import { LOCALE_IDS } from '../../../../../lib/locales.ts';
import { KIND_IDS } from '../../../../../lib/schema/kinds.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () =>
  Object.keys(loadContent()).flatMap((bundle) =>
    ['facts', ...LOCALE_IDS].map((part) => ({ bundle, file: `${part}.json` })),
  );

/** `facts.json`: one bundle without words. `<locale>.json`: its words, of which there may be none. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ bundle: string; file: string }> },
): Promise<Response> {
  const { bundle: id, file } = await params;
  const bundle = loadContent()[id];
  if (!bundle) return new Response(null, { status: 404 });
  const { words, ...facts } = bundle;
  if (file === 'facts.json') return Response.json(facts);
  const locale = LOCALE_IDS.find((known) => file === `${known}.json`);
  if (!locale) return new Response(null, { status: 404 });
  const none = Object.fromEntries(KIND_IDS.map((kind) => [kind, {}]));
  return Response.json(words[locale] ?? none);
}
