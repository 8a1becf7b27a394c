import { loadSite } from '../../../../../lib/build/site.ts';
import { LOCALE_IDS } from '../../../../../lib/locales.ts';
import { ownWords } from '../../../../../lib/own-words.ts';
import { KIND_IDS } from '../../../../../lib/schema/kinds.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export const generateStaticParams = () =>
  Object.keys(loadSite().bundles).flatMap((bundle) =>
    ['facts', ...LOCALE_IDS].map((part) => ({ bundle, file: `${part}.json` })),
  );

/** `facts.json`: one bundle without words. `<locale>.json`: what it says itself, which may be nothing. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ bundle: string; file: string }> },
): Promise<Response> {
  const { bundle: id, file } = await params;
  const { bundles } = loadSite();
  const bundle = bundles[id];
  if (!bundle) return new Response(null, { status: 404 });
  const { words, ...facts } = bundle;
  if (file === 'facts.json') return Response.json(facts);
  const locale = LOCALE_IDS.find((known) => file === `${known}.json`);
  if (!locale) return new Response(null, { status: 404 });
  const none = Object.fromEntries(KIND_IDS.map((kind) => [kind, {}]));
  const base = bundles[bundle.extends ?? '']?.words[locale];
  return Response.json({ ...none, ...ownWords(words[locale] ?? {}, base) });
}
