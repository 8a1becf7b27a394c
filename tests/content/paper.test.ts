import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { composePaper, isForFamily, selectionFor } from '../../lib/compose-paper.ts';
import { type Leaflet, sectionsOf } from '../../lib/leaflet.ts';
import type { Reader } from '../../lib/readers.ts';
import type { Selection } from '../../lib/selection.ts';
import { loadTranslate } from '../../lib/strings.ts';
import { someBundles } from '../support/some-bundles.ts';
import { TODAY } from './support.ts';

const bundles = someBundles();
const translate = loadTranslate();

function paper(id: string, reader: Reader, selection: Selection): Leaflet {
  const bundle = bundles[id];
  if (!bundle) throw new Error(`no bundle ${id}`);
  return composePaper(bundle, 'en', reader, selection, { translate, today: TODAY });
}

const ids = (leaflet: Leaflet, kind: string): string[] =>
  sectionsOf(leaflet).flatMap((section) => (section.kind === kind ? [section.id] : []));

const questionsOf = (leaflet: Leaflet): string[] =>
  sectionsOf(leaflet).flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'answers' ? block.answers.map(({ question }) => question) : [],
    ),
  );

describe('a paper', () => {
  test('has what was marked, and the essentials only where nothing was', () => {
    assert.deepEqual(selectionFor(['food']), ['food']);
    const unmarked = paper('sample-organisation', 'adult-easy', selectionFor([]));
    const { essentials } = bundles['sample-organisation'] ?? {};
    const said = ['needs', 'services', 'actors', 'rights'].flatMap((kind) => ids(unmarked, kind));
    assert.deepEqual([...said].sort(), [...(essentials?.adult ?? [])].sort());
  });

  test('in short leaves out no answer that limits her', () => {
    const answers = bundles['sample-organisation']?.facts.services['safe-place']?.answers;
    assert.ok(answers);
    const limits = Object.entries(answers).flatMap(([question, answer]) =>
      answer?.reason ? [question] : [],
    );
    const short = questionsOf(paper('sample-organisation', 'child-easy', ['safe-place']));
    const whole = questionsOf(paper('sample-organisation', 'adult-easy', ['safe-place']));
    assert.ok(limits.length > 0 && limits.every((question) => short.includes(question)));
    assert.ok(short.length < whole.length);
  });

  test('for the family is about help for everyone, and nobody in particular', () => {
    const leaflet = paper('sample-organisation', 'adult-easy', 'family');
    const facts = bundles['sample-organisation']?.facts;
    assert.ok(isForFamily(leaflet));
    for (const kind of ['needs', 'actors', 'rights', 'steps', 'write-in'])
      assert.deepEqual(ids(leaflet, kind), [], kind);
    for (const id of ids(leaflet, 'services'))
      assert.equal(facts?.services[id]?.audience, 'everyone', id);
    const contacts = ids(leaflet, 'contacts');
    assert.ok(contacts.length > 0);
    for (const id of contacts) {
      assert.equal(facts?.contacts[id]?.for, 'everyone', id);
      assert.equal(facts?.contacts[id]?.use, 'show', id);
      assert.notEqual(facts?.contacts[id]?.runBy, 'example-house', id);
    }
    assert.deepEqual(
      questionsOf(leaflet).filter((question) => ['leave', 'phone', 'police'].includes(question)),
      [],
    );
  });

  test('is not offered to the family where nothing is for everyone', () => {
    assert.ok(!isForFamily(paper('general', 'adult-easy', 'family')));
  });
});
