import { createHash } from 'node:crypto';
import type { Leaflet, Spoken } from '../../leaflet.ts';
import { markBreaks } from '../../typeset/line-breaker.ts';
import type { Paper } from './paper.ts';
import type { Press } from './prepare-press.ts';

const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);

const isSpoken = (value: unknown): value is Spoken =>
  typeof value === 'object' &&
  value !== null &&
  'locale' in value &&
  'text' in value &&
  typeof value.text === 'string';

/**
 * Makes what tells the state of a paper: the same key means the same bytes. It holds the words, with
 * a mark wherever a line may end, for a corrected break changes a paper whose words are as they were.
 * It must be asked after the press has learned the breaks.
 */
export function paperKeys({ fingerprint }: Pick<Press, 'fingerprint'>): (paper: Paper) => string {
  const marked = new Map<string, string>();
  const mark = ({ text, locale }: Spoken): string => {
    const known = marked.get(`${locale} ${text}`) ?? markBreaks(text, locale);
    marked.set(`${locale} ${text}`, known);
    return known;
  };
  const withBreaks = (leaflet: Leaflet): unknown =>
    JSON.parse(JSON.stringify(leaflet), (_key, value: unknown) =>
      isSpoken(value) ? { ...value, text: mark(value) } : value,
    );
  const said = new WeakMap<Paper['leaflet'], string>();
  return ({ format, link, leaflet }) => {
    const words = said.get(leaflet) ?? hashOf(withBreaks(leaflet()));
    said.set(leaflet, words);
    return hashOf([fingerprint, format, link, words]);
  };
}
