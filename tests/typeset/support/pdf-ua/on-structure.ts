import { type Conditions, expect } from './condition.ts';
import { idOf, list, type Model, type Struct, textOf } from './model.ts';

const ROWS = 'THead TBody TFoot'.split(' ');

/** Of each type: what it may hold, or stand in. ISO 32000-1, tables 333, 336, 337 and 338. */
const HOLDS: Record<string, string[]> = {
  Table: ['Caption', 'TR', ...ROWS],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  L: ['Caption', 'L', 'LI'],
  LI: ['Lbl', 'LBody'],
};
const STANDS_IN: Record<string, string[]> = {
  TR: ['Table', ...ROWS],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  LBody: ['LI'],
};

const misplaced =
  (types: readonly string[]) =>
  ({ elements }: Model): string[] =>
    elements.flatMap(({ type, parent, children, marks }) => {
      if (!types.includes(type)) return [];
      const holds = HOLDS[type];
      const within = STANDS_IN[type];
      return [
        ...expect(!within || within.includes(parent?.type ?? ''), `${type} in ${parent?.type}`),
        ...children.flatMap((child) =>
          expect(!holds || holds.includes(child.type), `${child.type} in ${type}`),
        ),
        ...expect(!holds || marks.length === 0, `content in ${type} itself`),
      ];
    });

/** An attribute of one owner. */
const attribute = ({ file }: Model, { dictionary }: Struct, owner: string, name: string) =>
  list(file, dictionary['/A'])
    .map((one) => file.dictionary(one))
    .find((one) => one['/O'] === owner && one[name] !== undefined)?.[name];

/** How many columns each row of a table has, spans counted. */
const widthsOf = (model: Model, table: Struct): number[] => {
  const rows = table.children.flatMap((part) => (part.type === 'TR' ? part : part.children));
  const widths = rows.filter(({ type }) => type === 'TR').map(() => 0);
  rows.forEach((row, at) => {
    for (const cell of row.children)
      for (let i = 0; i < Number(attribute(model, cell, '/Table', '/RowSpan') ?? 1); i += 1)
        widths[at + i] =
          (widths[at + i] ?? 0) + Number(attribute(model, cell, '/Table', '/ColSpan') ?? 1);
  });
  return widths;
};

const marksOf = ({ marks, children }: Struct): Struct['marks'] => [
  ...marks,
  ...children.flatMap(marksOf),
];

const headings = ({ elements }: Model): number[] =>
  elements.flatMap(({ type }) => (/^H[1-6]$/.test(type) ? Number(type[1]) : []));

/** The structure tree. */
export const onStructure: Conditions = {
  '09-004': (model) => [
    ...misplaced(['Table', ...ROWS, 'TR', 'TH', 'TD'])(model),
    ...model.elements
      .filter(({ type }) => type === 'Table')
      .flatMap((table) => {
        const widths = widthsOf(model, table);
        return expect(new Set(widths).size === 1, `rows of ${widths.join(', ')} columns`);
      }),
  ],
  '09-005': misplaced(['L', 'LI', 'LBody']),
  '13-004': ({ file, elements }) =>
    elements.flatMap(({ type, dictionary }) =>
      expect(
        type !== 'Figure' || Boolean(textOf(file.resolve(dictionary['/Alt']))?.trim()),
        'a Figure without Alt',
      ),
    ),
  // ISO 32000-1, table 344: a figure or table on one page says where it is.
  'Table 344': (model) =>
    model.elements.flatMap((struct) => {
      const pages = new Set(marksOf(struct).map(({ page }) => page));
      if (!/^(Figure|Table)$/.test(struct.type) || pages.size !== 1) return [];
      const box = attribute(model, struct, '/Layout', '/BBox') as number[] | undefined;
      const [left = 0, bottom = 0, right = 0, top = 0] = box ?? [];
      return expect(left < right && bottom < top, `${struct.type} without its box`);
    }),
  '14-002': (model) => expect([1, undefined].includes(headings(model)[0]), 'the first is not H1'),
  '14-003': (model) =>
    headings(model).flatMap((level, at, all) => {
      const before = all[at - 1] ?? level;
      return expect(level <= before + 1, `H${level} after H${before}`);
    }),
  '14-007': ({ elements }) => expect(!elements.some(({ type }) => type === 'H'), 'H beside H1'),
  '15-003': (model) =>
    model.elements.flatMap((struct) =>
      expect(
        struct.type !== 'TH' || attribute(model, struct, '/Table', '/Scope') !== undefined,
        'a TH without Scope',
      ),
    ),
  // ISO 32000-1, 14.7.2 and 14.7.4.4: every element names its parent, every mark its element.
  '14.7': ({ file, root, pages, elements }) => {
    const tree = file.resolve(file.dictionary(root['/ParentTree'])['/Nums'] ?? null);
    const entries = new Map<number, unknown>();
    const pairs = Array.isArray(tree) ? tree : [];
    for (let i = 0; i + 1 < pairs.length; i += 2)
      entries.set(Number(pairs[i]), file.resolve(pairs[i + 1]));
    const keys = new Map(pages.map(({ id, dictionary }) => [id, dictionary['/StructParents']]));
    return elements.flatMap(({ id, type, dictionary, parent, children, marks, objects }) => [
      ...expect(
        idOf(dictionary['/P']) === (parent?.id ?? idOf(file.catalog['/StructTreeRoot'])),
        `${type} names another parent`,
      ),
      ...expect(
        children.length + marks.length + objects.length > 0 || /^(T[HD]|Document)$/.test(type),
        `${type} is empty`,
      ),
      ...marks.flatMap(({ page, mcid }) => {
        const owners = entries.get(Number(keys.get(page))) as never[] | undefined;
        return expect(idOf(owners?.[mcid]) === id, `mark ${mcid} of ${type} belongs to another`);
      }),
    ]);
  },
};
