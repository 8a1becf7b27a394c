import { type Conditions, expect } from './condition.ts';
import { type Model, textOf } from './model.ts';
import { STANDARD_TYPES } from './types.ts';

const xmpOf = ({ file, catalog }: Model): string =>
  catalog['/Metadata'] ? file.stream(catalog['/Metadata']).toString('utf8') : '';

const decode = (xml: string): string =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const titleOf = (xmp: string): string | undefined =>
  /<dc:title>\s*<rdf:Alt>\s*<rdf:li[^>]*>([^<]*)</.exec(xmp)?.[1];

/** Names of tags that are opened and not closed in turn. */
const unbalanced = (xml: string): string[] => {
  const open: string[] = [];
  const faults: string[] = [];
  for (const [, close, name = '', self] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (self) continue;
    if (!close) open.push(name);
    else if (open.pop() !== name) faults.push(name);
  }
  return [...faults, ...open, ...(/&(?!amp;|lt;|gt;|quot;|apos;|#)/.exec(xml) ?? [])];
};

const roleMap = ({ file, root }: Model): Map<string, string> =>
  new Map(
    Object.entries(file.dictionary(root['/RoleMap'])).map(([from, to]) => [
      from.slice(1),
      String(to).slice(1),
    ]),
  );

/** The types a type is mapped to in turn; ends where one comes again. */
const mappings = (type: string, map: Map<string, string>): string[] => {
  const seen = [type];
  for (let next = map.get(type); next !== undefined; next = map.get(next)) {
    seen.push(next);
    if (seen.indexOf(next) < seen.length - 1) break;
  }
  return seen;
};

/** Catalog, metadata and role map. */
export const onDocument: Conditions = {
  '6.1': ({ source }) => expect(/^%PDF-1\.[0-7]\r?\n/.test(source), 'the header is none'),
  '6.2': ({ file, catalog }) =>
    expect(file.dictionary(catalog['/MarkInfo'])['/Marked'] === true, 'not marked as tagged'),
  '7.1-11': ({ elements }) =>
    expect(elements[0]?.type === 'Document', 'the tree does not begin with Document'),
  '01-007': ({ file, catalog }) =>
    expect(file.dictionary(catalog['/MarkInfo'])['/Suspects'] !== true, 'Suspects is true'),
  '02-001': (model) => {
    const map = roleMap(model);
    return model.elements.flatMap(({ type }) =>
      expect(
        mappings(type, map).some((one) => STANDARD_TYPES.has(one)),
        `${type} is no type`,
      ),
    );
  },
  '02-003': (model) => {
    const map = roleMap(model);
    return [...map.keys()].filter((type) => {
      const seen = mappings(type, map);
      return new Set(seen).size < seen.length;
    });
  },
  '02-004': (model) => [...roleMap(model).keys()].filter((type) => STANDARD_TYPES.has(type)),
  '06-001': (model) => expect(xmpOf(model).includes('<rdf:RDF'), 'no XMP'),
  '06-002': (model) =>
    expect(
      /xmlns:pdfuaid="http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/"[^>]*>\s*<pdfuaid:part>1</.test(
        xmpOf(model),
      ),
      'no identifier of PDF/UA',
    ),
  '06-003': (model) => expect(Boolean(titleOf(xmpOf(model))?.trim()), 'no dc:title'),
  // ISO 32000-1, 14.3.2 and ISO 16684-1: well-formed, and no other than the Info dictionary says.
  '14.3.2': (model) => {
    const info = model.file.dictionaries.find(([, one]) => one['/CreationDate'])?.[1] ?? {};
    const title = textOf(model.file.resolve(info['/Title'])) ?? '';
    const xmp = xmpOf(model);
    return [
      ...unbalanced(xmp).map((name) => `XMP is not well-formed at ${name}`),
      ...expect(decode(titleOf(xmp) ?? '') === title, 'title in Info and in XMP differ'),
    ];
  },
  '07-001': ({ file, catalog }) =>
    expect(
      file.dictionary(catalog['/ViewerPreferences'])['/DisplayDocTitle'] !== undefined,
      'no DisplayDocTitle',
    ),
  '07-002': ({ file, catalog }) =>
    expect(
      file.dictionary(catalog['/ViewerPreferences'])['/DisplayDocTitle'] !== false,
      'DisplayDocTitle is false',
    ),
};
