import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CONTENT, loadContent } from '../content.ts';
import { namedPictures } from '../named-pictures.ts';
import { picturePath } from '../pictures.ts';

/**
 * Puts every picture some facts name where the tablet looks for it, byte for byte; whatever else
 * lies in a folder is not published. Not a route: Next refuses to export one without any file, and
 * most organisations have no pictures.
 * @param tablet folder of the files served below `/tablet/`
 * @param content folder of the content
 */
export async function buildPlacePictures(tablet: string, content = CONTENT): Promise<void> {
  for (const bundle of Object.values(loadContent(content)))
    for (const { file } of namedPictures(bundle)) {
      const path = join(tablet, 'data', picturePath(bundle.id, file));
      await mkdir(dirname(path), { recursive: true });
      await copyFile(join(content, bundle.id, 'pictures', file), path);
    }
}
