import type { PdfDictionary } from '../pdf-syntax.ts';
import { type Conditions, expect } from './condition.ts';
import { idOf, list, type Model, textOf } from './model.ts';

const KNOWN = new Set(['/Link', '/Text', '/Widget', '/PrinterMark', '/FileAttachment']);

interface Annotation {
  readonly id: number;
  readonly subtype: string;
  readonly dictionary: PdfDictionary;
  /** Type of the element that refers to it. */
  readonly within: string | undefined;
  readonly alt: string | undefined;
}

const annotations = ({ file, pages, elements }: Model): Annotation[] =>
  pages.flatMap(({ dictionary }) =>
    list(file, dictionary['/Annots']).map((value) => {
      const id = idOf(value);
      const one = file.dictionary(value);
      const element = elements.find(({ objects }) => objects.includes(id));
      const alt = textOf(file.resolve(element?.dictionary['/Alt']));
      return { id, subtype: String(one['/Subtype']), dictionary: one, within: element?.type, alt };
    }),
  );

const each = (test: (annotation: Annotation) => boolean, fault: string) => (model: Model) =>
  annotations(model).flatMap((one) => expect(test(one), `${one.subtype}: ${fault}`));

const hasContents = ({ dictionary }: Annotation): boolean =>
  Boolean(textOf(dictionary['/Contents'])?.trim());

/** Annotations. */
export const onAnnotations: Conditions = {
  '28-002': each(
    ({ subtype, within }) => /^\/(Widget|Link|PrinterMark)$/.test(subtype) || within === 'Annot',
    'not in Annot',
  ),
  '28-004': each(
    (one) => one.subtype === '/Widget' || hasContents(one) || Boolean(one.alt),
    'not described',
  ),
  '28-006': each(({ subtype }) => KNOWN.has(subtype), 'of no known kind'),
  '28-007': each(({ subtype }) => subtype !== '/TrapNet', 'a trap net'),
  '28-008': ({ pages }) =>
    pages.flatMap(({ dictionary }) =>
      expect(!dictionary['/Annots'] || dictionary['/Tabs'] !== undefined, 'no tab order'),
    ),
  '28-009': ({ pages }) =>
    pages.flatMap(({ dictionary }) =>
      expect(
        !dictionary['/Annots'] || [undefined, '/S'].includes(dictionary['/Tabs'] as string),
        'tab order is not by structure',
      ),
    ),
  '28-010': each(
    ({ subtype, within }) => subtype !== '/Widget' || within === 'Form',
    'not in Form',
  ),
  '28-011': each(({ subtype, within }) => subtype !== '/Link' || within === 'Link', 'not in Link'),
  '28-012': each((one) => one.subtype !== '/Link' || hasContents(one), 'not described'),
  '28-017': each(({ subtype, within }) => subtype !== '/PrinterMark' || !within, 'in the tree'),
  // ISO 32000-1, 14.7.4.4: the annotation, too, finds its element.
  '14.7.4.4': ({ file, root, elements }) => {
    const nums = file.resolve(file.dictionary(root['/ParentTree'])['/Nums'] ?? null);
    const pairs = Array.isArray(nums) ? nums : [];
    return elements.flatMap(({ id, objects }) =>
      objects.flatMap((object) => {
        const key = file.dictionaries.find(([number]) => number === object)?.[1]['/StructParent'];
        const at = pairs.findIndex((value, index) => index % 2 === 0 && value === key);
        return expect(at >= 0 && idOf(pairs[at + 1]) === id, `annotation ${object} is lost`);
      }),
    );
  },
};
