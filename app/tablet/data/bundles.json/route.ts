import type { BundleName } from '../../../../components/tablet/data.ts';
import { loadSite } from '../../../../lib/build/site.ts';

export const dynamic = 'force-static';

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
  return Response.json(names);
}
