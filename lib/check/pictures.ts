import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from '../bundle.ts';
import { namedPictures } from '../named-pictures.ts';
import { KINDS_WITH_PICTURES, PICTURE_FILE, pictureType } from '../pictures.ts';
import type { Problem } from '../problem.ts';
import { hiddenNotes } from './hidden-notes.ts';
import { notPlain } from './plain-drawing.ts';

/** Bytes. The tablet keeps every picture for use without a network. */
const LARGEST = 200 * 1024;

/** What is wrong with one picture, or null. A photograph can say where a hidden house is. */
function problemOf(name: string, bytes: Buffer): string | null {
  if (!PICTURE_FILE.test(name))
    return 'is not a usable picture. Name it in small letters, digits and hyphens, and save it as .jpg, .webp, .png or .svg, like "front-room.webp".';
  if (bytes.length > LARGEST)
    return `has ${Math.ceil(bytes.length / 1024)} KB. Make it smaller: 200 KB at most, about 1000 pixels wide.`;
  const type = pictureType(name);
  if (type === 'svg') {
    const extra = notPlain(bytes.toString('utf8'));
    if (!extra) return 'is not an SVG drawing. Export it again.';
    return extra.length > 0
      ? `holds more than plain shapes: ${extra.join(', ')}. Take that out, or export the drawing as .png.`
      : null;
  }
  const notes = hiddenNotes(bytes, type);
  if (!notes) return `is not a .${type} file, whatever its name says. Save it again as .${type}.`;
  return notes.length > 0
    ? `holds more than the picture: ${notes.join(', ')}. That can tell where it was taken. Export it again without metadata ("for web").`
    : null;
}

/** Files in a bundle's folder of pictures, in folders of their own too; hidden ones do not count. */
const filesOf = (folder: string): string[] =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((file) => file.replaceAll('\\', '/'))
        .filter((file) => !/(^|\/)\./.test(file) && statSync(join(folder, file)).isFile())
        .sort()
    : [];

/**
 * The pictures of a bundle: each one is there, is shown somewhere, and gives nothing away.
 * @param damaged entries that could not be read, and may show any of them
 */
export function checkPictures(
  root: string,
  bundle: Bundle,
  damaged: ReadonlySet<string>,
): Problem[] {
  const folder = join(root, bundle.id, 'pictures');
  const there = filesOf(folder);
  const wanted = namedPictures(bundle);
  const unread = KINDS_WITH_PICTURES.some((kind) =>
    [...damaged].some((entry) => entry.startsWith(`facts/${kind}/`)),
  );
  return [
    ...wanted
      .filter(({ file }) => !there.includes(file))
      .map(({ kind, file, field }) => ({
        file: `content/${bundle.id}/facts/${kind}.json`,
        field,
        message: `"${file}" is not in content/${bundle.id}/pictures. Put it there, or delete this line.`,
      })),
    ...there.flatMap((name) => {
      const problem = problemOf(name, readFileSync(join(folder, name)));
      const unused =
        unread || wanted.some(({ file }) => file === name)
          ? null
          : 'is shown nowhere, but would be found. Name it in "pictures" of a service, an actor or a step, or delete it.';
      const message = problem ?? unused;
      return message ? [{ file: `content/${bundle.id}/pictures/${name}`, field: '', message }] : [];
    }),
  ];
}
