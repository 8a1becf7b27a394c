import type { Spoken, Text } from '../../lib/leaflet.ts';

/**
 * Short pieces side by side: a line for each would fill the page.
 * @throws if there is none
 */
export function inOneLine(texts: readonly Text[]): Text {
  const [first] = texts;
  if (!first) throw new Error('a list of short pieces is empty');
  const joined = (list: readonly Spoken[]) => list.map(({ text }) => text).join(' · ');
  const also = texts.flatMap((text) => text.also ?? []);
  return {
    ...first,
    text: joined(texts),
    ...(first.also && { also: { ...first.also, text: joined(also) } }),
  };
}
