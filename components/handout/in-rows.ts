/** A list in rows of so many; the last one may be shorter. */
export const inRows = <T>(items: readonly T[], count: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / count) }, (_, row) =>
    items.slice(row * count, (row + 1) * count),
  );
