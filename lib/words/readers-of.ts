import type { Unit } from './units.ts';

const LEVEL: Record<string, string> = {
  title: 'A title: a few words, for everybody',
  caption: 'All that somebody reads under the picture, of any age',
  easy: 'For an adult who reads a little',
  full: 'For an adult who reads well',
  child: 'For a child: warm, nothing frightening',
  teen: 'For a teenager',
  first: 'For the worker alone: a short command',
};

const PART: Record<string, string> = {
  does: 'what they do',
  cannot: 'what they cannot or should not do',
  check: 'how to check that they are real',
  warning: 'a warning before calling',
};

const FILE: Record<string, string> = {
  questions: 'What she asks about help, and the answers',
  terms: 'Reasons, groups, times, names of languages',
  leaflet: 'Headings and marks on every paper and page',
  page: 'The page for later, on a phone',
  tablet: 'The tablet: worker.* for the worker, person.* for the person',
  notes: 'For the worker: hints at each step',
  offline: 'For the worker: use without a network',
  audio: 'Reading aloud, and the recorder',
};

/** Who reads a text, and where it stands, in words for a translator. */
export function readers({ file, field }: Unit): string {
  const kind = file.slice(file.lastIndexOf('/') + 1).replace('.json', '');
  const keys = field.split('.');
  if (file.startsWith('locales/')) {
    const child = /_child$/.test(field) ? '; this one for a child' : '';
    return `${FILE[kind] ?? kind}${child}`;
  }
  const level = keys.map((key) => LEVEL[key]).find(Boolean) ?? '';
  const part = keys.map((key) => PART[key]).find(Boolean);
  return [`${kind}: ${keys[0]}`, ...(part ? [part] : []), level].join('. ');
}
