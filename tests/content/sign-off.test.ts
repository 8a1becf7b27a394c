import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { isSignedOff } from '../../lib/bundle.ts';
import { readContent } from '../../lib/content.ts';
import { fingerprint } from '../../lib/fingerprint.ts';
import { interfaceSigned } from '../../lib/interface-signed.ts';
import { withInterface } from '../../lib/sign-off.ts';
import { readStrings } from '../../lib/strings.ts';
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

test('the interface is signed off as a whole, until one of its files or its English changes', () => {
  const read = (desk: Desk) => readStrings(join(desk.root, 'locales')).strings;
  const desk = new Desk();
  const role = 'court interpreter, Khmer';
  const approvals = withInterface(read(desk), [], { locale: 'km', role, on: '2026-03-01' });
  assert.deepEqual(interfaceSigned(read(desk), []), []);
  assert.deepEqual(interfaceSigned(read(desk), approvals), ['km']);
  assert.deepEqual(interfaceSigned(read(desk), approvals.slice(1)), []);
  desk.write('locales/sign-offs.json', JSON.stringify(approvals));
  assert.deepEqual(desk.lines(), []);
  for (const locale of ['en', 'km']) {
    const changed = new Desk();
    changed.edit(`locales/${locale}/tablet.json`, ['person', 'stop', 'title'], 'x');
    assert.deepEqual(interfaceSigned(read(changed), approvals), [], locale);
    changed.clear();
  }
  desk.clear();
});

test('a sign-off of the interface that names what is not there is explained', () => {
  const desk = new Desk();
  const [first] = withInterface(readStrings(join(desk.root, 'locales')).strings, [], {
    locale: 'km',
    role: 'court interpreter, Khmer',
    on: '2099-03-01',
  });
  const wrong = [{ ...first, file: 'castle.json', entry: 'food' }];
  desk.write('locales/sign-offs.json', JSON.stringify(wrong));
  const lines = desk.lines().join('\n');
  for (const said of [/0\.file: "castle\.json"/, /0\.entry: "food"/, /0\.on: .*future/])
    assert.match(lines, said);
  desk.clear();
});
