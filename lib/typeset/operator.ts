const isWhite = (byte: number | undefined): boolean => byte === 10 || byte === 32 || byte === 13;

/** The last operator of a piece of page content, such as 'f' or 'cm'; '' if it has none. */
export const lastOperator = (chunk: Uint8Array): string => {
  let end = chunk.length;
  while (end > 0 && isWhite(chunk[end - 1])) end -= 1;
  let start = end;
  // No operator we ask for is longer than three characters.
  while (start > 0 && end - start < 4 && !isWhite(chunk[start - 1])) start -= 1;
  let operator = '';
  for (let at = start; at < end; at++) operator += String.fromCharCode(chunk[at] ?? 0);
  return operator;
};

const PAINTS_PATH = new Set(['f', 'f*', 'F', 'S', 's', 'B', 'B*', 'b', 'b*']);
const PAINTS_ALONE = new Set(['Do', 'sh', 'ET']);
const BUILDS_PATH = new Set(['m', 'l', 'c', 'v', 'y', 're', 'h']);

/** True if an operator leaves the ink of a path. */
export const paintsPath = (operator: string): boolean => PAINTS_PATH.has(operator);

/** True if an operator leaves ink, or may. */
export const paints = (operator: string): boolean =>
  PAINTS_PATH.has(operator) || PAINTS_ALONE.has(operator);

/** True if an operator adds to a path. */
export const buildsPath = (operator: string): boolean => BUILDS_PATH.has(operator);
