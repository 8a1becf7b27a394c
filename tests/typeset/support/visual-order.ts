/** Rule L2 of Unicode's bidirectional algorithm: from the highest level down, turn runs round. */
export const visualOrder = <T extends { readonly level: number }>(items: readonly T[]): T[] => {
  const order = [...items];
  const highest = Math.max(0, ...order.map((item) => item.level));
  for (let level = highest; level >= 1; level -= 1) {
    for (let start = 0; start < order.length; start += 1) {
      let end = start;
      while (end < order.length && (order[end]?.level ?? 0) >= level) end += 1;
      if (end > start) order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = Math.max(start, end);
    }
  }
  return order;
};
