import type { BundleName } from '../../../../components/tablet/data.ts';
import { loadContent } from '../../../../lib/content.ts';

export const dynamic = 'force-static';

/** The bundles a worker can choose from. */
export function GET(): Response {
  const names: BundleName[] = Object.values(loadContent()).map(
    ({ id, code, name, kind, fictional }) => ({ id, code, name, kind, fictional }),
  );
  return Response.json(names);
}
