import type { FontFile } from './font-file.ts';
import { isInvisible, isMark } from './invisible.ts';
import { scriptOf } from './script.ts';

/** A stretch of text in one script that one font can draw. Offsets in UTF-16 units. */
export interface Item {
  readonly start: number;
  end: number;
  readonly file: FontFile;
  script: string | undefined;
}

/** Thrown upwards as a plain value, so that the caller can add what it knows about the text. */
export type OnMissing = (character: string) => never;

const pickFile = (
  character: string,
  chain: readonly FontFile[],
  current: FontFile | undefined,
): FontFile | undefined => {
  if (isInvisible(character)) return current ?? chain[0];
  // A mark stays with its base, or it would float over the wrong letter.
  if (isMark(character) && current?.has(character)) return current;
  return chain.find((file) => file.has(character));
};

/**
 * Splits text where the script or the font changes. Characters that many scripts share go with
 * what stands before them; fonts are tried in the order of the chain, character by character.
 */
export const itemize = (text: string, chain: readonly FontFile[], onMissing: OnMissing): Item[] => {
  const items: Item[] = [];
  let start = 0;
  for (const character of text) {
    const last = items.at(-1);
    const end = start + character.length;
    const file = pickFile(character, chain, last?.file) ?? onMissing(character);
    const script = scriptOf(character);
    if (last?.file === file && (!script || !last.script || script === last.script)) {
      last.end = end;
      last.script ??= script;
    } else {
      items.push({ start, end, file, script });
    }
    start = end;
  }
  return items;
};
