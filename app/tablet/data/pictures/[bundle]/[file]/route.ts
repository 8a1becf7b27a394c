import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CONTENT, loadContent } from '../../../../../../lib/content.ts';
import { namedPictures } from '../../../../../../lib/named-pictures.ts';
import { PICTURE_TYPES, pictureType } from '../../../../../../lib/pictures.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Every picture some facts name; what else lies in a folder is not published. */
export const generateStaticParams = () =>
  Object.values(loadContent()).flatMap((bundle) =>
    [...new Set(namedPictures(bundle).map(({ file }) => file))].map((file) => ({
      bundle: bundle.id,
      file,
    })),
  );

/** One picture of a place, byte for byte. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ bundle: string; file: string }> },
): Promise<Response> {
  const { bundle, file } = await params;
  const bytes = await readFile(join(CONTENT, bundle, 'pictures', file));
  return new Response(bytes, { headers: { 'Content-Type': PICTURE_TYPES[pictureType(file)] } });
}
