import { Document, Page } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { alone, type Spoken, type Text } from '../../lib/leaflet.ts';
import { countSheets, LayoutError, markBreaks } from '../../lib/typeset/index.ts';
import { lineHeightOf } from './theme.ts';
import { Words } from './words.tsx';

/** A box in points. */
interface Room {
  readonly width: number;
  readonly height: number;
}

/** Whether each of these stands within its room: each has a page of that size to itself. */
async function fit(boxes: readonly { content: ReactElement; room: Room }[]): Promise<boolean> {
  const pages = boxes.map(({ content, room }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: counted once, never drawn
    <Page key={at} size={[room.width, room.height]}>
      {content}
    </Page>
  ));
  try {
    return (await countSheets(<Document>{pages}</Document>)) === boxes.length;
  } catch (error) {
    if (error instanceof LayoutError) return false;
    throw error;
  }
}

/** The first that does not fit, or null. */
async function firstWithout<T>(
  items: readonly T[],
  box: (item: T) => { content: ReactElement; room: Room },
): Promise<T | null> {
  if (items.length === 0 || (await fit(items.map(box)))) return null;
  for (const item of items) if (!(await fit([box(item)]))) return item;
  return null;
}

/**
 * The first item that is higher than its room when drawn, or null if all fit.
 * @throws MissingGlyphError
 */
export const firstTooHigh = <T,>(
  items: readonly T[],
  roomOf: (item: T) => Room,
  draw: (item: T) => ReactElement,
): Promise<T | null> =>
  firstWithout(items, (item) => ({ content: draw(item), room: roomOf(item) }));

/** Words as they are set. */
export interface SetWords {
  readonly said: Spoken;
  readonly size: number;
  readonly bold?: boolean;
}

/** Both languages of some words, each in its size. */
export const bothOf = ({ said, size, bold = false }: SetWords & { said: Text }): SetWords[] => [
  { said: alone(said), size, bold },
  ...(said.also ? [{ said: said.also, size: Math.max(10, size - 4) }] : []),
];

/**
 * The first word too long for a line this wide, which would be torn between letters, or null.
 * @param width points
 * @throws MissingGlyphError
 */
export async function firstTorn(texts: readonly SetWords[], width: number): Promise<Spoken | null> {
  const words = texts.flatMap(({ said, ...look }) =>
    markBreaks(said.text, said.locale)
      .split(/[\s\u200b]+/u)
      .filter(Boolean)
      .map((text) => ({ said: { ...said, text }, look })),
  );
  const torn = await firstWithout(words, ({ said, look }) => ({
    content: <Words text={said} {...look} />,
    // One line and no second.
    room: { width, height: look.size * lineHeightOf(said.locale) * 1.5 },
  }));
  return torn?.said ?? null;
}
