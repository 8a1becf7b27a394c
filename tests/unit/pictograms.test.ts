import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Pictogram } from '../../components/pictogram.tsx';
import { parseDrawing } from '../../lib/build/parse-drawing.ts';
import { buildPictograms, DRAWINGS, loadPictograms } from '../../lib/build/pictograms.ts';
import {
  isPictogramName,
  PICTOGRAM_NAMES,
  PICTOGRAMS,
  type PictogramData,
  type PictogramSource,
} from '../../lib/pictograms.ts';

type Point = readonly [x: number, y: number];

/** Numbers each path command takes. */
const ARITY: Record<string, number> = {
  m: 2,
  l: 2,
  h: 1,
  v: 1,
  c: 6,
  s: 4,
  q: 4,
  t: 2,
  a: 7,
  z: 0,
};

/** Path data as commands; stops at anything that is not one, such as arc flags without spaces. */
function parsePath(d: string): [string, number[]][] {
  assert.match(d, /^[Mm]/, 'starts with a move');
  assert.match(d, /^[\d\s,.MLHVCSQTAZmlhvcsqtaz-]+$/, 'holds path data only');
  return [...d.matchAll(/([a-z])([^a-z]*)/gi)].flatMap(([, command = '', text = '']) => {
    const numbers = (text.match(/-?(?:\d*\.\d+|\d+)/g) ?? []).map(Number);
    const arity = ARITY[command.toLowerCase()] ?? Number.NaN;
    if (arity === 0) return [[command, []] as [string, number[]]];
    assert.ok(numbers.length > 0 && numbers.length % arity === 0, `${command}${text} is complete`);
    return Array.from({ length: numbers.length / arity }, (_, index): [string, number[]] => {
      const args = numbers.slice(index * arity, (index + 1) * arity);
      if (command.toLowerCase() === 'a') {
        assert.ok(
          [args[3], args[4]].every((flag) => flag === 0 || flag === 1),
          `flags in ${text}`,
        );
      }
      // A move's further pairs are lines.
      const implied = { M: 'L', m: 'l' }[command];
      return [index > 0 && implied ? implied : command, args];
    });
  });
}

const STEPS = Array.from({ length: 17 }, (_, index) => index / 16);

/** Points on a Bézier curve of any degree. */
function bezier(points: Point[]): Point[] {
  return STEPS.map((t) => {
    let level = points;
    while (level.length > 1) {
      level = level.slice(1).map(([x, y], index): Point => {
        const [px, py] = level[index] as Point;
        return [px + (x - px) * t, py + (y - py) * t];
      });
    }
    return level[0] as Point;
  });
}

/** Points on an elliptical arc, by the centre formula of SVG's implementation notes. */
function arc([x1, y1]: Point, args: number[], [x2, y2]: Point): Point[] {
  let [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0] = args;
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const [dx, dy] = [(x1 - x2) / 2, (y1 - y2) / 2];
  const [x, y] = [cos * dx + sin * dy, cos * dy - sin * dx];
  const short = Math.sqrt((x / rx) ** 2 + (y / ry) ** 2);
  if (short > 1) [rx, ry] = [rx * short, ry * short];
  const size = (rx * y) ** 2 + (ry * x) ** 2;
  const factor = Math.sqrt(Math.max(0, (rx * ry) ** 2 / size - 1)) * (large === sweep ? -1 : 1);
  const [cx, cy] = [(factor * rx * y) / ry, (-factor * ry * x) / rx];
  const from = Math.atan2((y - cy) / ry, (x - cx) / rx);
  let sweepBy = Math.atan2((-y - cy) / ry, (-x - cx) / rx) - from;
  if (sweep && sweepBy < 0) sweepBy += 2 * Math.PI;
  if (!sweep && sweepBy > 0) sweepBy -= 2 * Math.PI;
  return STEPS.map((t) => {
    const [ax, ay] = [
      rx * Math.cos(from + sweepBy * t) + cx,
      ry * Math.sin(from + sweepBy * t) + cy,
    ];
    return [cos * ax - sin * ay + (x1 + x2) / 2, sin * ax + cos * ay + (y1 + y2) / 2];
  });
}

/** Points along a path, close enough together to find its edges. */
function pointsOf(d: string): Point[] {
  const points: Point[] = [];
  let at: Point = [0, 0];
  let start: Point = at;
  let control: Point | undefined;
  for (const [command, args] of parsePath(d)) {
    const type = command.toLowerCase();
    const [ox, oy] = command === type ? at : [0, 0];
    const [a = 0, b = 0, c = 0, e = 0] = args;
    const mirrored: Point = control ? [2 * at[0] - control[0], 2 * at[1] - control[1]] : at;
    const [lastX = 0, lastY = 0] = args.slice(-2);
    let to: Point = [ox + lastX, oy + lastY];
    if (type === 'h') to = [ox + a, at[1]];
    if (type === 'v') to = [at[0], oy + a];
    if (type === 'z') to = start;
    if (type === 'm') start = to;
    const first: Point = [ox + a, oy + b];
    const second: Point = [ox + c, oy + e];
    control = { c: second, s: first, q: first, t: mirrored }[type];
    if (type === 'c') points.push(...bezier([at, first, second, to]));
    else if (type === 's') points.push(...bezier([at, mirrored, first, to]));
    else if (type === 'q') points.push(...bezier([at, first, to]));
    else if (type === 't') points.push(...bezier([at, mirrored, to]));
    else if (type === 'a') points.push(...arc(at, args, to));
    else points.push(to);
    at = to;
  }
  return points;
}

/** Left, top, right and bottom of the ink. */
function inkOf({ paths }: PictogramData): [number, number, number, number] {
  const edges = paths.flatMap(({ d, strokeWidth = 0 }) =>
    pointsOf(d).map(([x, y]) => [x, y, strokeWidth / 2] as const),
  );
  return [
    Math.min(...edges.map(([x, , r]) => x - r)),
    Math.min(...edges.map(([, y, r]) => y - r)),
    Math.max(...edges.map(([x, , r]) => x + r)),
    Math.max(...edges.map(([, y, r]) => y + r)),
  ];
}

const sources: [string, PictogramSource][] = Object.entries(PICTOGRAMS);
let folder: string;
let json: string;
let pictograms: Record<string, PictogramData>;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pictograms-'));
  const file = join(folder, 'new/pictograms.json');
  await buildPictograms(file);
  json = await readFile(file, 'utf8');
  pictograms = JSON.parse(json);
});

after(() => rm(folder, { recursive: true }));

test('every name in the registry is built, in alphabetical order', () => {
  assert.deepEqual(Object.keys(pictograms), [...PICTOGRAM_NAMES].sort());
  assert.ok(isPictogramName('safe-place'));
  assert.ok(!isPictogramName('toString'));
});

test('every pictogram is valid path data inside its grid, and fills it', () => {
  for (const [name, icon] of Object.entries(pictograms)) {
    const [left, top, right, bottom] = inkOf(icon);
    const slack = icon.width / 500;
    assert.equal(icon.width, icon.height, name);
    assert.ok(left >= -slack && right <= icon.width + slack, `${name}: ${left} to ${right} across`);
    assert.ok(top >= -slack && bottom <= icon.height + slack, `${name}: ${top} to ${bottom} down`);
    const larger = Math.max(right - left, bottom - top);
    assert.ok(larger >= icon.width / 2, `${name} is drawn too small`);
  }
});

test('a picture of a thing is never also the picture of another', () => {
  const drawn = Object.values(pictograms).map(({ paths }) => JSON.stringify(paths));
  assert.equal(new Set(drawn).size, drawn.length);
});

test('no pictogram repeats a path, so that a path can be a key', () => {
  for (const [name, { paths }] of Object.entries(pictograms)) {
    assert.equal(new Set(paths.map(({ d }) => d)).size, paths.length, name);
  }
});

test('pictures that frighten, lie or promise wrongly stay out', () => {
  const banned =
    /cash-off|money-off|exit-run|run|balance|scale|gavel|courthouse|shield|heart|volunteer|back-hand|hand-back-right|pan-tool|hush|shush|silence|handcuff|chain|jail|bars|kneel|pray|pwid|observation|hazardous|harass|account-child|flag/;
  for (const [name, source] of sources) {
    const id = 'icon' in source ? source.icon : source.drawing;
    assert.doesNotMatch(id, banned, name);
  }
});

test('every drawing of ours is used, and says its licence', async () => {
  const files = (await readdir(DRAWINGS)).filter((file) => file.endsWith('.svg'));
  const used = sources.flatMap(([, source]) =>
    'drawing' in source ? [`${source.drawing}.svg`] : [],
  );
  assert.deepEqual(files.sort(), used.sort());
  for (const file of files) {
    const svg = await readFile(join(DRAWINGS, file), 'utf8');
    assert.match(svg, /SPDX-License-Identifier: CC-BY-4\.0/, file);
    assert.match(svg, /viewBox="0 0 24 24"/, file);
    assert.doesNotMatch(svg, /#[0-9a-f]{3}|<text|<image/i, file);
  }
});

test('what points forward or back turns round in right-to-left text', () => {
  for (const name of ['back', 'forward', 'go-home', 'later', 'leave', 'next']) {
    assert.equal(pictograms[name]?.mirror, true, name);
  }
  assert.equal(pictograms.bed?.mirror, undefined);
});

test('the pictures stay light', () => {
  assert.ok(json.length < 32_000, `${json.length} characters`);
  for (const [name, icon] of Object.entries(pictograms)) {
    assert.ok(JSON.stringify(icon).length < 1000, name);
  }
});

test('a missing icon or drawing is named with its registry entry', async () => {
  await assert.rejects(
    loadPictograms({ tent: { set: 'mdi', icon: 'no-such-icon' } }),
    /^Error: lib\/pictograms\.ts → tent: .*"no-such-icon".*mdi/,
  );
  await assert.rejects(
    loadPictograms({ tent: { drawing: 'no-such-drawing' } }),
    /^Error: lib\/pictograms\.ts → tent: .*content\/pictograms\/no-such-drawing\.svg/,
  );
});

test('shapes, groups and transforms become plain paths', () => {
  const svg = (body: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">${body}</svg>`;
  const moved = parseDrawing(
    svg('<g transform="translate(2 3)" fill-rule="evenodd"><rect width="4" height="5" /></g>'),
  );
  assert.deepEqual(inkOf(moved), [2, 3, 6, 8]);
  assert.equal(moved.paths[0]?.fillRule, 'evenodd');

  const rounded = parseDrawing(svg('<rect x="2" y="3" width="4" height="5" rx="1" />'));
  assert.deepEqual(inkOf(rounded).map(Math.round), [2, 3, 6, 8]);
  assert.match(rounded.paths[0]?.d ?? '', /a/);

  const line =
    '<g stroke-linecap="round" stroke-linejoin="round"><path d="M4 4h9" fill="none" stroke="#000" stroke-width="2"/></g>';
  assert.deepEqual(parseDrawing(svg(line)).paths, [{ d: 'M4 4h9', strokeWidth: 2 }]);
});

test('what paper would lose is refused', () => {
  const refuses = (body: string, reason: RegExp) =>
    assert.throws(
      () =>
        parseDrawing(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">${body}</svg>`),
      reason,
    );
  refuses('<path d="M1 1h9v9z" fill="#f00"/>', /colour/);
  refuses('<path d="M1 1h9v9z" opacity=".5"/>', /opacity/);
  refuses('<path d="M1 1h9" fill="none" stroke="#000"/>', /round/);
  refuses('<text x="1" y="9">0</text>', /<text>/);
  refuses('<path d="M1 1h9v9z" fill="none"/>', /draws nothing/);
  assert.throws(() => parseDrawing('<svg xmlns="http://www.w3.org/2000/svg"/>'), /viewBox/);
});

test('a pictogram beside words is silent, alone it has a name', () => {
  const icon = pictograms.leave as PictogramData;
  const silent = renderToStaticMarkup(createElement(Pictogram, { icon }));
  assert.match(
    silent,
    /^<svg class="pictogram mirror"[^>]* aria-hidden="true" viewBox="0 0 24 24">/,
  );
  assert.doesNotMatch(silent, /role|aria-label/);

  const named = renderToStaticMarkup(createElement(Pictogram, { icon, size: 48, label: 'Leave' }));
  assert.match(named, /width="48" height="48"[^>]* role="img" aria-label="Leave"/);
  assert.doesNotMatch(named, /aria-hidden/);
});
