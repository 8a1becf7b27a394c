import { type CustomPlugin, optimize } from 'svgo';
import type { PictogramData, PictogramPath } from '../pictograms.ts';

/** Presentation attributes that reach a path from the groups around it. */
const INHERITED = [
  'fill',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
] as const;

/** Attributes that change what is seen and that no path record can carry. */
const UNSUPPORTED = [
  'opacity',
  'fill-opacity',
  'stroke-opacity',
  'stroke-dasharray',
  'clip-path',
  'mask',
];

/** What may be left of a drawing: anything else would be missing on paper. */
const ELEMENTS = new Set(['svg', 'g', 'path', 'title', 'desc']);

/** Colours that mean "the one ink"; a second colour would be lost. */
const INK = new Set(['currentColor', '#000', '#000000', 'black']);

type Attributes = Readonly<Record<string, string>>;

/** One path record, or nothing for a path that draws nothing, such as a set's bounding box. */
function pathRecord(attributes: Attributes): PictogramPath | undefined {
  const { d, fill = '#000', stroke = 'none' } = attributes;
  if (!d || (fill === 'none' && stroke === 'none')) return undefined;
  for (const colour of [fill, stroke]) {
    if (colour !== 'none' && !INK.has(colour)) {
      throw new Error(`uses the colour ${colour}. Draw in currentColor only.`);
    }
  }
  if (stroke === 'none') {
    return attributes['fill-rule'] === 'evenodd' ? { d, fillRule: 'evenodd' } : { d };
  }
  if (fill !== 'none') {
    throw new Error('has a path with both fill and stroke. Draw them as two paths.');
  }
  if (attributes['stroke-linecap'] !== 'round' || attributes['stroke-linejoin'] !== 'round') {
    throw new Error('has a line without round ends and joins. Set both to "round".');
  }
  return { d, strokeWidth: Number(attributes['stroke-width'] ?? 1) };
}

/** Rounded rectangles as paths, the one shape svgo leaves alone. */
const roundedRects: CustomPlugin = {
  name: 'roundedRects',
  fn: () => ({
    element: {
      enter: (node) => {
        if (node.name !== 'rect') return;
        const { x = 0, y = 0, width, height, rx, ry, ...rest } = node.attributes;
        const [w, h, r] = [Number(width), Number(height), Number(rx ?? ry ?? 0)];
        if (!r) return;
        if (ry && rx && ry !== rx)
          throw new Error('has a <rect> with rx unlike ry. Make them equal.');
        const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
        const d =
          `M${Number(x) + r} ${y}h${w - 2 * r}${corner(r, r)}v${h - 2 * r}${corner(-r, r)}` +
          `h${2 * r - w}${corner(-r, -r)}v${2 * r - h}${corner(r, -r)}z`;
        node.name = 'path';
        node.attributes = { ...rest, d };
      },
    },
  }),
};

/** Collects the path records of a drawing once the other plugins have simplified it. */
const collectPaths = (paths: PictogramPath[]): CustomPlugin => ({
  name: 'collectPaths',
  fn: () => {
    const stack: Attributes[] = [];
    return {
      element: {
        enter: (node) => {
          const own = node.attributes;
          if (!ELEMENTS.has(node.name)) {
            throw new Error(`uses <${node.name}>. Use plain shapes, lines and paths.`);
          }
          const unsupported = UNSUPPORTED.find((name) => name in own);
          if (unsupported) throw new Error(`uses ${unsupported}. Cut the shape out instead.`);
          if ('transform' in own && node.name !== 'svg') {
            throw new Error('has a transform that could not be applied. Draw it in place.');
          }
          const around = stack.at(-1) ?? {};
          const kept = Object.fromEntries(
            INHERITED.flatMap((name) => (name in own ? [[name, own[name] ?? '']] : [])),
          );
          stack.push({ ...around, ...kept });
          if (node.name !== 'path') return;
          const record = pathRecord({ ...around, ...kept, d: own.d ?? '' });
          if (record) paths.push(record);
        },
        exit: () => {
          stack.pop();
        },
      },
    };
  },
});

/**
 * Reduces an SVG to path records. Every shape, group and transform becomes plain path data, because
 * that is the part of SVG a browser and the PDF renderer draw alike.
 */
export function parseDrawing(svg: string): Pick<PictogramData, 'width' | 'height' | 'paths'> {
  const viewBox = /viewBox="([^"]+)"/.exec(svg)?.[1] ?? '';
  const [left, top, width, height] = viewBox
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (left !== 0 || top !== 0 || !width || !height) {
    throw new Error('needs a viewBox that starts at 0 0, like viewBox="0 0 24 24".');
  }
  // At 15 mm the worst rounding is 0.02 mm, less than a printer's dot, and every page counts bytes.
  const floatPrecision = width > 30 ? 1 : 2;
  const paths: PictogramPath[] = [];
  optimize(svg, {
    plugins: [
      'convertStyleToAttrs',
      roundedRects,
      { name: 'convertShapeToPath', params: { convertArcs: true, floatPrecision: 4 } },
      'moveGroupAttrsToElems',
      'collapseGroups',
      // Arc flags stay apart (`0 0 1`, not `001`): the PDF renderer's parser needs the spaces.
      { name: 'convertPathData', params: { floatPrecision, noSpaceAfterFlags: false } },
      { name: 'mergePaths', params: { floatPrecision, noSpaceAfterFlags: false } },
      collectPaths(paths),
    ],
  });
  if (paths.length === 0) throw new Error('draws nothing. Is the fill missing?');
  return { width, height, paths };
}
