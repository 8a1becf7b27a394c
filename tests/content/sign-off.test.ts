import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { isSignedOff } from '../../lib/bundle.ts';
import { readContent } from '../../lib/content.ts';
import { fingerprint } from '../../lib/fingerprint.ts';
import { Desk } from './support.ts';

const ENTRY = 'understand';

/** Signs off the Khmer words of one right as they stand. */
function signOff(desk: Desk): void {
  const { bundles } = readContent(join(desk.root, 'content'));
  const words = bundles.general?.words;
  desk.write(
    'content/general/sign-offs.json',
    JSON.stringify([
      {
        file: 'rights.json',
        entry: ENTRY,
        locale: 'km',
        source: fingerprint(words?.en?.rights[ENTRY]),
        translation: fingerprint(words?.km?.rights[ENTRY]),
        role: 'court interpreter, Khmer',
        on: '2026-03-01',
      },
    ]),
  );
}

const isApproved = (desk: Desk, bundle = 'general'): boolean => {
  const found = readContent(join(desk.root, 'content')).bundles[bundle];
  assert.ok(found);
  return isSignedOff(found, 'rights', ENTRY, 'km');
};

test('a sign-off holds in every bundle that inherits the words', () => {
  const desk = new Desk();
  assert.equal(isApproved(desk), false);
  signOff(desk);
  assert.equal(isApproved(desk), true);
  assert.equal(isApproved(desk, 'thailand'), true);
  desk.clear();
});

test('a sign-off ends when the English or the translation changes', () => {
  for (const locale of ['en', 'km']) {
    const desk = new Desk();
    signOff(desk);
    desk.edit(`content/general/${locale}/rights.json`, [ENTRY, 'title'], 'x');
    assert.equal(isApproved(desk), false, locale);
    desk.clear();
  }
});

test('a sign-off does not hold for words an organisation changed', () => {
  const desk = new Desk();
  signOff(desk);
  desk.write('content/thailand/km/rights.json', JSON.stringify({ [ENTRY]: { title: 'x' } }));
  assert.equal(isApproved(desk), true);
  assert.equal(isApproved(desk, 'thailand'), false);
  desk.clear();
});
