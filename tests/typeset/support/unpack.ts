import { inflateSync } from 'node:zlib';

const STREAM =
  /(<<(?:(?!>>\nstream|endobj)[\s\S])*?)\/Filter \/FlateDecode\n((?:(?!endobj)[\s\S])*?>>\nstream\n)/g;

/**
 * A file's bytes as Latin-1 with its streams decompressed, so that a fault can be planted by
 * replacing text. Places in the file change, so it is for readers that do not use its table of them.
 */
export const unpack = (pdf: Uint8Array): string => {
  const source = Buffer.from(pdf).toString('latin1');
  let result = '';
  let done = 0;
  for (const match of source.matchAll(STREAM)) {
    const [whole, before = '', after = ''] = match;
    const start = match.index + whole.length;
    const length = Number(/\/Length (\d+)/.exec(before + after)?.[1]);
    const body = inflateSync(Buffer.from(source.slice(start, start + length), 'latin1'));
    const head = (before + after).replace(/\/Length \d+/, `/Length ${body.length}`);
    result += source.slice(done, match.index) + head + body.toString('latin1');
    done = start + length;
  }
  return result + source.slice(done);
};

const LENGTH = /\/Length \d+((?:(?!endobj|\/Length)[\s\S])*?>>\nstream\n)/g;

/** Replaces text in an unpacked file, and says anew how long its streams are. */
export const plant = (unpacked: string, from: string | RegExp, to: string): Buffer => {
  const planted = unpacked.replace(from, to);
  if (planted === unpacked) throw new Error(`Nothing to replace: ${from}`);
  const source = planted.replace(LENGTH, (whole, after: string, at: number) => {
    const start = at + whole.length;
    return `/Length ${planted.indexOf('\nendstream', start) - start}${after}`;
  });
  return Buffer.from(source, 'latin1');
};
