/** How many numbers each command of SVG path data takes (SVG 1.1, 8.3). */
const LENGTHS: Readonly<Record<string, number>> = {
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

const COMMAND = /([a-z])([^a-df-z]*)/gi;
const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

/**
 * Writes the smooth quadratic curves of a path ("t") as plain ones: pdfkit draws them wrong.
 * @param data SVG path data with spaces around the flags of arcs
 */
export const expandSmoothQuadratics = (data: string): string => {
  if (!/t/i.test(data)) return data;
  const out: string[] = [];
  let [x, y, startX, startY, controlX, controlY] = [0, 0, 0, 0, 0, 0];
  for (const { 1: letter = '', 2: rest = '' } of data.matchAll(COMMAND)) {
    const name = letter.toLowerCase();
    const length = LENGTHS[name] ?? 0;
    const numbers = (rest.match(NUMBER) ?? []).map(Number);
    const relative = letter === name;
    for (let at = 0; at === 0 || at < numbers.length; at += Math.max(1, length)) {
      const own = numbers.slice(at, at + length);
      const [left, top] = relative ? [x, y] : [0, 0];
      const [endX, endY] = own.slice(-2).map((value, axis) => value + (axis ? top : left));
      let control: readonly [number, number] | undefined;
      if (name === 't') {
        control = [2 * x - controlX, 2 * y - controlY];
        out.push(`Q${control.join(' ')} ${endX} ${endY}`);
      } else {
        // Pairs after the first of a "moveto" are lines.
        out.push(`${name === 'm' && at > 0 ? (relative ? 'l' : 'L') : letter}${own.join(' ')}`);
        if (name === 'q') control = [(own[0] ?? 0) + left, (own[1] ?? 0) + top];
      }
      if (name === 'h') x = (own[0] ?? 0) + left;
      else if (name === 'v') y = (own[0] ?? 0) + top;
      else if (name === 'z') [x, y] = [startX, startY];
      else [x, y] = [endX ?? x, endY ?? y];
      if (name === 'm' && at === 0) [startX, startY] = [x, y];
      [controlX, controlY] = control ?? [x, y];
    }
  }
  return out.join('');
};
