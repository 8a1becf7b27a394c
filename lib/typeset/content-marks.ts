import type { PdfDocument, StructureContent } from './types.ts';

/** A piece of a page's content: pdfkit keeps one array of bytes per operator, or a few. */
export type Chunk = Uint8Array;

/** The chunks that begin (+1) and end (-1) content with a place in the structure tree. */
const marks = new WeakMap<Chunk, 1 | -1>();

const PAINTS = /(^|\s)(f\*?|F|S|s|B\*?|b\*?|Do|sh|TJ|Tj)\s*$/m;

/** The last chunk written to the page. */
export const lastChunk = (document: PdfDocument): Chunk | undefined =>
  document.page.content.buffer.at(-1);

/** Lets pdfkit write something at the end of the page and takes it away again. */
const take = (document: PdfDocument, write: () => void): Chunk => {
  write();
  const chunk = document.page.content.buffer.pop();
  if (!chunk) throw new Error('pdfkit wrote no marked content.');
  return chunk;
};

/**
 * Marks content that is on the page already, so that the structure tree can refer to it.
 * @param after the chunk before the content; undefined for the start of the page
 * @param last the last chunk of the content; undefined for all up to now
 */
export const markRange = (
  document: PdfDocument,
  role: string,
  after: Chunk | undefined,
  last?: Chunk,
): StructureContent => {
  const { buffer } = document.page.content;
  let content: StructureContent = {};
  const begin = take(document, () => {
    content = document.markStructureContent(role);
  });
  const end = take(document, () => document.endMarkedContent());
  marks.set(begin, 1).set(end, -1);
  buffer.splice(last ? buffer.lastIndexOf(last) + 1 : buffer.length, 0, end);
  buffer.splice(after ? buffer.lastIndexOf(after) + 1 : 0, 0, begin);
  return content;
};

/** True if these chunks leave ink. */
const paints = (chunks: readonly Chunk[]): boolean =>
  chunks.some((chunk) =>
    PAINTS.test(Array.from(chunk.slice(-8), (b) => String.fromCharCode(b)).join('')),
  );

/** Declares all ink that has no place in the structure tree an artifact. */
export const markArtifacts = (document: PdfDocument): void => {
  const { content } = document.page;
  const [begin, end] = ['/Artifact BMC\n', 'EMC\n'].map((text) => new TextEncoder().encode(text));
  const marked: Chunk[] = [];
  let outside: Chunk[] = [];
  const settle = (): void => {
    if (begin && end && paints(outside)) marked.push(begin, ...outside, end);
    else marked.push(...outside);
    outside = [];
  };
  let depth = 0;
  for (const chunk of content.buffer) {
    const step = marks.get(chunk) ?? 0;
    if (step === 1 && depth === 0) settle();
    depth += step;
    if (step === 0 && depth === 0) outside.push(chunk);
    else marked.push(chunk);
  }
  settle();
  content.buffer = marked;
};
