/**
 * Remembers what a function says of each character: it is asked again and again about the few that
 * a text is written with.
 * @param look receives one character; a lone surrogate stands for itself
 */
export const perCodePoint = <T>(look: (character: string) => T): ((codePoint: number) => T) => {
  const known = new Map<number, T>();
  return (codePoint) => {
    const cached = known.get(codePoint);
    if (cached !== undefined || known.has(codePoint)) return cached as T;
    const answer = look(String.fromCodePoint(codePoint));
    known.set(codePoint, answer);
    return answer;
  };
};

/** How many UTF-16 units a code point takes. */
export const unitsOf = (codePoint: number): number => (codePoint > 0xffff ? 2 : 1);
