import { memoize } from '../memoize.ts';
import { LayoutError } from './layout-error.ts';
import type { Edges, Style } from './node.ts';

type Raw = Readonly<Record<string, unknown>>;

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

const INITIAL: Style = {
  margin: { top: 0, right: 0, bottom: 0, left: 0 },
  padding: { top: 0, right: 0, bottom: 0, left: 0 },
  border: { top: 0, right: 0, bottom: 0, left: 0 },
  flexDirection: 'column',
  alignItems: 'stretch',
  flexGrow: 0,
  gap: 0,
  color: 'black',
  fontSize: 18,
  fontWeight: 400,
  direction: 'ltr',
};

/** What a style may say, and the values it may take: lengths are numbers of points. */
const LENGTH = 'a number of points';
const PROPERTIES: Readonly<Record<string, readonly unknown[] | typeof LENGTH | 'anything'>> = {
  width: LENGTH,
  height: LENGTH,
  minHeight: LENGTH,
  top: LENGTH,
  right: LENGTH,
  bottom: LENGTH,
  left: LENGTH,
  gap: LENGTH,
  flexGrow: LENGTH,
  flexBasis: LENGTH,
  fontSize: LENGTH,
  fontWeight: LENGTH,
  lineHeight: LENGTH,
  ...Object.fromEntries(
    ['margin', 'padding'].flatMap((name) =>
      ['', 'Horizontal', 'Vertical', ...SIDES].map((side) => [name + side, LENGTH]),
    ),
  ),
  ...Object.fromEntries(['', ...SIDES].map((side) => [`border${side}Width`, LENGTH])),
  ...Object.fromEntries(['', ...SIDES].map((side) => [`border${side}Color`, 'anything'])),
  ...Object.fromEntries(
    ['', ...SIDES].map((side) => [`border${side}Style`, ['solid', 'dashed', 'dotted']]),
  ),
  position: ['absolute', 'relative'],
  flexDirection: ['column', 'row', 'row-reverse'],
  alignItems: ['stretch', 'flex-start', 'center', 'flex-end'],
  // Boxes never shrink below what they hold, so this says nothing.
  flexShrink: 'anything',
  transform: ['rotate(180deg)'],
  textDecoration: ['none'],
  textAlign: ['left', 'right', 'center'],
  direction: ['ltr', 'rtl'],
  fontFamily: 'anything',
  color: 'anything',
  backgroundColor: 'anything',
};

const INHERITED = [
  'color',
  'fontFamily',
  'fontSize',
  'fontWeight',
  'lineHeight',
  'textAlign',
] as const;

const check = (raw: Raw): void => {
  for (const [name, value] of Object.entries(raw)) {
    const known = PROPERTIES[name];
    if (known === undefined) {
      throw new LayoutError(`The style "${name}" is not laid out here. Leave it out.`);
    }
    if (value === undefined || known === 'anything') continue;
    const good = known === LENGTH ? Number.isFinite(value) : known.includes(value);
    if (!good) {
      const wanted = known === LENGTH ? LENGTH : `one of ${known.join(', ')}`;
      throw new LayoutError(`The style "${name}" is ${JSON.stringify(value)}. Write ${wanted}.`);
    }
  }
};

/** The four edges of `margin`, `padding`, or of the border's widths. */
const edges = (raw: Raw, name: string, suffix = ''): Edges => {
  const read = (side: (typeof SIDES)[number], both: string): number => {
    const names = [`${name}${side}${suffix}`, `${name}${both}${suffix}`, `${name}${suffix}`];
    const found = names.find((key) => raw[key] !== undefined);
    return found === undefined ? 0 : (raw[found] as number);
  };
  return {
    top: read('Top', 'Vertical'),
    right: read('Right', 'Horizontal'),
    bottom: read('Bottom', 'Vertical'),
    left: read('Left', 'Horizontal'),
  };
};

/** The renderer wants color and style of each border of its own. */
const borderLooks = (raw: Raw): Raw =>
  Object.fromEntries(
    SIDES.flatMap((side) =>
      ['Color', 'Style'].map((what) => [
        `border${side}${what}`,
        raw[`border${side}${what}`] ?? raw[`border${what}`],
      ]),
    ).filter(([, value]) => value !== undefined),
  );

const merge = (style: unknown): Raw =>
  Array.isArray(style) ? Object.assign({}, ...style.map(merge)) : ((style ?? {}) as Raw);

const resolve = (raw: Raw, parent: Style): Style => {
  check(raw);
  const inherited = Object.fromEntries(
    INHERITED.flatMap((name) => (parent[name] === undefined ? [] : [[name, parent[name]]])),
  );
  return {
    ...INITIAL,
    ...inherited,
    ...raw,
    margin: edges(raw, 'margin'),
    padding: edges(raw, 'padding'),
    border: edges(raw, 'border', 'Width'),
    ...borderLooks(raw),
  };
};

/** Styles kept for each style around them. A document says the same few again and again. */
const STYLES_KEPT = 500;

const known = new WeakMap<Style, (raw: string) => Style>();

/**
 * Takes a style's shorthands apart and fills in what is inherited.
 * @returns the same object for the same style inside the same one
 * @throws LayoutError for a property or value that the flow layout does not know
 */
export const resolveStyle = (style: unknown, parent: Style = INITIAL): Style => {
  let inside = known.get(parent);
  if (!inside) {
    inside = memoize(STYLES_KEPT, (raw: string) => resolve(JSON.parse(raw), parent));
    known.set(parent, inside);
  }
  return inside(JSON.stringify(merge(style)));
};
