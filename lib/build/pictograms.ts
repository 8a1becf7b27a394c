import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getIconData, iconToSVG } from '@iconify/utils';
import {
  type IconSet,
  PICTOGRAMS,
  type PictogramData,
  type PictogramSource,
} from '../pictograms.ts';
import { parseDrawing } from './parse-drawing.ts';

/** Our own drawings, CC BY 4.0. */
export const DRAWINGS = fileURLToPath(new URL('../../content/pictograms', import.meta.url));

type IconifyJSON = Parameters<typeof getIconData>[0];

const require = createRequire(import.meta.url);

async function readIconSet(set: IconSet): Promise<IconifyJSON> {
  return JSON.parse(await readFile(require.resolve(`@iconify-json/${set}/icons.json`), 'utf8'));
}

async function readDrawing(drawing: string): Promise<string> {
  try {
    return await readFile(join(DRAWINGS, `${drawing}.svg`), 'utf8');
  } catch (cause) {
    throw new Error(`has no file content/pictograms/${drawing}.svg. Add it or fix the name.`, {
      cause,
    });
  }
}

/** The SVG of one icon, with the rotations and flips of its aliases applied. */
function iconSvg(set: IconifyJSON, icon: string): string {
  const data = getIconData(set, icon);
  if (!data) throw new Error(`has no icon "${icon}" in @iconify-json/${set.prefix}. Fix the name.`);
  const { body, viewBox } = iconToSVG(data);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox.join(' ')}">${body}</svg>`;
}

/**
 * Draws up a registry of pictograms.
 * @returns path records by name, names sorted
 * @throws naming the registry entry whose icon or drawing is missing or cannot be reduced to paths
 */
export async function loadPictograms<Name extends string>(
  registry: Readonly<Record<Name, PictogramSource>>,
): Promise<Record<Name, PictogramData>> {
  // One read a set: the largest is 9 MB.
  const sets = new Map<IconSet, Promise<IconifyJSON>>();
  const iconSet = (set: IconSet) => {
    const loading = sets.get(set) ?? readIconSet(set);
    sets.set(set, loading);
    return loading;
  };
  const pictograms = {} as Record<Name, PictogramData>;
  for (const name of (Object.keys(registry) as Name[]).sort()) {
    const source: PictogramSource = registry[name];
    try {
      const svg =
        'drawing' in source
          ? await readDrawing(source.drawing)
          : iconSvg(await iconSet(source.set), source.icon);
      const { width, height, paths } = parseDrawing(svg);
      pictograms[name] = { width, height, ...(source.mirror && { mirror: true }), paths };
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`lib/pictograms.ts → ${name}: ${reason}`, { cause });
    }
  }
  return pictograms;
}

/**
 * Writes every pictogram of the registry to one JSON file: `{ [name]: PictogramData }`.
 * @param outFile file to write, usually `.build/pictograms.json`
 */
export async function buildPictograms(outFile: string): Promise<void> {
  const pictograms = await loadPictograms(PICTOGRAMS);
  await mkdir(dirname(outFile), { recursive: true });
  await writeFile(outFile, `${JSON.stringify(pictograms)}\n`);
}
