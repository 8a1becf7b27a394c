/** Prints one row of a table: the first cell narrow, the others in columns of their own. */
export const row = (...cells: (string | number)[]): void =>
  console.log(cells.map((cell, at) => String(cell).padEnd(at === 0 ? 9 : 15)).join(''));

export const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** Bytes that compressed files of a leaflet may have. */
export const KB = 1024;

/** Two decimals, with a mark if it is more than it may be. */
export const held = (ratio: number, limit: number): string =>
  `${ratio.toFixed(2)}${ratio > limit ? ' OVER' : ''}`;
