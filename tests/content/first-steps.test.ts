import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Bundle } from '../../lib/bundle.ts';
import { firstSteps } from '../../lib/compose/first-steps.ts';
import { compose } from '../../lib/compose.ts';
import { LOCALE_IDS } from '../../lib/locales.ts';
import { READER_IDS } from '../../lib/readers.ts';
import { loadTranslate } from '../../lib/strings.ts';
import { someBundles } from '../support/some-bundles.ts';
import { TODAY } from './support.ts';

const bundles = Object.values(someBundles());
const general = bundles.find(({ id }) => id === 'general') as Bundle;
const NEEDS = Object.keys(general.facts.needs);

describe('what the worker does first', () => {
  test('is there for every need, in every language a worker can choose', () => {
    for (const locale of LOCALE_IDS)
      for (const need of NEEDS) {
        const steps = firstSteps(general, need, locale);
        assert.ok(steps.length >= 1 && steps.length <= 3, `${locale} ${need}`);
      }
  });

  test('falls back to English, in its own direction, where a language lacks it', () => {
    const copy = structuredClone(general);
    const words = copy.words.ar?.needs.food;
    assert.ok(words);
    delete words.first;
    const [step] = firstSteps(copy, 'food', 'ar');
    assert.deepEqual([step?.locale, step?.dir], ['en', 'ltr']);
    assert.equal(step?.text, general.words.en?.needs.food?.first?.[0]);
  });

  test('is nothing for an id that is no need', () => {
    for (const id of ['health', 'no-such-thing', '__proto__'])
      assert.deepEqual(firstSteps(general, id, 'en'), []);
  });

  test('never reaches what a person sees, keeps or opens later', () => {
    const translate = loadTranslate();
    for (const bundle of bundles)
      for (const locale of LOCALE_IDS) {
        const secret = LOCALE_IDS.flatMap((one) =>
          NEEDS.flatMap((need) => bundle.words[one]?.needs[need]?.first ?? []),
        );
        assert.ok(secret.length >= NEEDS.length);
        for (const reader of READER_IDS) {
          const also = locale === 'en' ? 'km' : 'en';
          const leaflet = JSON.stringify(
            compose(bundle, locale, reader, 'all', { translate, today: TODAY, also }),
          );
          for (const text of secret)
            assert.ok(!leaflet.includes(JSON.stringify(text)), `${bundle.id} ${reader}: ${text}`);
        }
      }
  });

  test('names no number: numbers are typed facts, dialled and checked', () => {
    for (const need of NEEDS)
      for (const { text } of firstSteps(general, need, 'en')) assert.doesNotMatch(text, /\d/);
  });
});
