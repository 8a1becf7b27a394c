import type { Styled } from './styled.ts';
import { sum } from './sum.ts';
import { widest } from './widest.ts';

/** The widths of a row's boxes: what they ask for, and their part of what is left over. In points. */
export const shareRow = (children: readonly Styled[], room: number): number[] => {
  const asked = children.map(
    (child) => child.style.flexBasis ?? child.style.width ?? widest(child),
  );
  const free = room - sum(asked);
  const grow = sum(children.map(({ style }) => style.flexGrow));
  if (free >= 0) {
    return asked.map(
      (width, at) => width + (free * (children[at]?.style.flexGrow ?? 0)) / (grow || 1),
    );
  }
  // Too much is asked: those that named no width give way.
  const soft = children.map(({ style }, at) => (style.width === undefined ? (asked[at] ?? 0) : 0));
  const total = sum(soft) || 1;
  return asked.map((width, at) => width + (free * (soft[at] ?? 0)) / total);
};
