import assert from 'node:assert/strict';
import { it } from 'node:test';
import { Link, Note, Text, View } from '@react-pdf/renderer';
import fc from 'fast-check';
import { type FunctionComponent, createElement as h, type ReactElement } from 'react';
import { type Role, TagError, tag } from '../../lib/typeset/index.ts';
import { checkPdfUa } from './support/check-pdf-ua.ts';
import { drawing, setTagged } from './support/tagged-sample.ts';

const ROLES: readonly Role[] = [
  'P',
  'H1',
  'H2',
  'L',
  'LI',
  'LBody',
  'Sect',
  'Div',
  'Figure',
  'Artifact',
];
const WORDS = ['word', 'some words', 'كلمة', 'كلمة one كلمتان', '', 'line '.repeat(300)];

/** A node of a page: its kind, perhaps a role, and what is in it. */
interface Plan {
  readonly kind: 'view' | 'text' | 'link' | 'inline' | 'drawing' | 'note';
  readonly role: Role | undefined;
  readonly words: string;
  readonly inside: readonly Plan[];
}

/** @param depth how many nodes may be nested */
const plan = (depth: number): fc.Arbitrary<Plan> =>
  fc.record<Plan>({
    kind: fc.constantFrom('view', 'view', 'text', 'text', 'link', 'inline', 'drawing', 'note'),
    role: fc.option(fc.constantFrom(...ROLES), { nil: undefined, freq: 2 }),
    words: fc.constantFrom(...WORDS),
    inside: depth === 0 ? fc.constant([]) : fc.array(plan(depth - 1), { maxLength: 3 }),
  });

const node = ({ kind, role, words, inside }: Plan, key: number): ReactElement => {
  const style = {
    fontFamily: 'ar',
    fontSize: 12,
    direction: words.startsWith('ك') ? 'rtl' : 'ltr',
  } as const;
  const props = { key, ...(role && tag(role, { alt: 'something' })) };
  const src = `https://example.org/${key}`;
  if (kind === 'drawing') return drawing(props);
  if (kind === 'note') return h(Note as unknown as FunctionComponent, { key }, 'a note');
  if (kind === 'text') return h(Text, { ...props, style }, words);
  if (kind === 'inline') return h(Text, { ...props, style }, 'a ', h(Link, { src }, words), ' b');
  return kind === 'link'
    ? h(Link, { ...props, src }, ...inside.map(node))
    : h(View, props, ...inside.map(node));
};

it('whatever is nested how, the file is well tagged or a TagError says why not', async () => {
  let good = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(plan(3), { minLength: 1, maxLength: 4 }), async (plans) => {
      const pdf = await setTagged([plans.map(node)]).catch((error: unknown) => {
        assert.ok(error instanceof TagError, String(error));
      });
      if (!pdf) return;
      good += 1;
      assert.deepEqual(checkPdfUa(pdf), []);
    }),
    { numRuns: 200, seed: 20240101 },
  );
  assert.ok(good > 30, `${good} were well tagged`);
});
