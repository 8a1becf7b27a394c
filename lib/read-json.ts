import { existsSync, readFileSync } from 'node:fs';
import {
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { Problem } from './problem.ts';

/** Keys that stand twice in one object: JSON silently keeps the last, and a fact is lost. */
function* lostKeys(node: Node, path: string[] = []): Generator<string> {
  const seen = new Set<string>();
  for (const child of node.children ?? []) {
    if (child.type === 'property') {
      const [key, value] = child.children ?? [];
      const name = String(key?.value);
      if (seen.has(name)) yield [...path, name].join('.');
      seen.add(name);
      if (value) yield* lostKeys(value, [...path, name]);
    } else yield* lostKeys(child, path);
  }
}

/**
 * Reads one JSON file for an author.
 * @param path file to open
 * @param file the name the author knows it by
 * @returns its value, or undefined if the file does not exist or cannot be read, and its problems
 */
export function readJson(path: string, file: string): { value: unknown; problems: Problem[] } {
  if (!existsSync(path)) return { value: undefined, problems: [] };
  let text: string;
  try {
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    const message = 'cannot be read as a file. Is it a folder? Rename it, or delete it.';
    return { value: undefined, problems: [{ file, field: '', message }] };
  }
  if (text.includes('\0')) {
    const message = 'is not UTF-8 text. Save it again as UTF-8.';
    return { value: undefined, problems: [{ file, field: '', message }] };
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
  const [first] = errors;
  if (first || !tree) {
    const line = text.slice(0, first?.offset ?? 0).split('\n').length;
    const what = first ? printParseErrorCode(first.error) : 'EmptyFile';
    const plain = what.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
    return {
      value: undefined,
      problems: [
        {
          file,
          field: `line ${line}`,
          message: `is not valid JSON (${plain}). Look for a missing comma, quote or bracket on this line or the one above.`,
        },
      ],
    };
  }
  const problems = [...lostKeys(tree)].map((field) => ({
    file,
    field,
    message: 'stands twice, and only the last would count. Delete one of them.',
  }));
  return { value: getNodeValue(tree), problems };
}
