/** Characters remembered: more than any text is written with, Chinese among them. */
export const CHARACTERS_KEPT = 10_000;

/**
 * A function that remembers its last answers, `undefined` too. When it holds as many as it may, it forgets all: that
 * is rare, and keeps both time and memory flat.
 * @param limit answers kept
 */
export const memoize = <Key, Answer>(
  limit: number,
  compute: (key: Key) => Answer,
): ((key: Key) => Answer) => {
  const known = new Map<Key, Answer>();
  return (key) => {
    const cached = known.get(key);
    if (cached !== undefined || known.has(key)) return cached as Answer;
    const answer = compute(key);
    if (known.size >= limit) known.clear();
    known.set(key, answer);
    return answer;
  };
};
