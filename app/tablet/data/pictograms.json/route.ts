import { readFile } from 'node:fs/promises';

export const dynamic = 'force-static';

/** Every pictogram as path data, as the build step left it. */
export async function GET(): Promise<Response> {
  return new Response(await readFile('.build/pictograms.json'), {
    headers: { 'Content-Type': 'application/json' },
  });
}
