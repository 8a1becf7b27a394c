import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ProofPart, renderProofSheet } from '../../components/handout/proof-sheet.tsx';
import { fontPath } from '../../lib/build/font-path.ts';
import { extractWithPoppler, plain } from '../typeset/support/extract-text.ts';

const LINES = 60;

const parts: ProofPart[] = ['needs', 'services'].map((title) => ({
  title,
  lines: Array.from({ length: LINES / 2 }, (_, index) => ({
    english: `You can ask for help ${title} ${index}.`,
    text: index === 0 ? '' : `أسئلة ${index}`,
    context: 'For an adult who reads a little',
  })),
}));

test('a proof sheet has every text beside its English, numbered through', async () => {
  const pdf = new Uint8Array(await renderProofSheet('general: to read', parts, 'ar', fontPath));
  const read = extractWithPoppler(pdf);
  const text = plain(read);
  const tokens = new Set(read.split(/\s+/));
  for (const { title, lines } of parts)
    for (const { english } of lines)
      assert.ok(text.includes(plain(english)), `${title}: ${english}`);
  assert.ok(text.includes(plain('أسئلة')));
  for (let number = 1; number <= LINES; number++)
    assert.ok(tokens.has(`${number}`), `number ${number}`);
});
