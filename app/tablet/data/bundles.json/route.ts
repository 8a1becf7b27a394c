import type { BundleName } from '../../../../components/tablet/data.ts';
import { loadSite } from '../../../../lib/build/site.ts';
import type { Bundle } from '../../../../lib/bundle.ts';

export const dynamic = 'force-static';

/** What holds everywhere first, then places, then organisations, each by name. */
const ORDER: readonly Bundle['kind'][] = ['general', 'country', 'organisation'];

/** The bundles a worker can choose from. */
export function GET(): Response {
  const { bundles } = loadSite();
  const chainOf = (id: string): string[] => {
    const base = bundles[id]?.extends;
    return [...(base ? chainOf(base) : []), id];
  };
  const names = Object.values(bundles).map(
    ({ id, code, name, kind, fictional }): BundleName => ({
      ...{ id, code, name, kind, fictional },
      chain: chainOf(id),
    }),
  );
  const place = ({ kind }: BundleName) => ORDER.indexOf(kind);
  return Response.json(
    names.toSorted((a, b) => place(a) - place(b) || a.name.localeCompare(b.name, 'en')),
  );
}
