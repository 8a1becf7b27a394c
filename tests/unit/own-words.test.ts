import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContent } from '../../lib/content.ts';
import { LOCALE_IDS } from '../../lib/locales.ts';
import { joinWords, ownWords } from '../../lib/own-words.ts';
import type { Words } from '../../lib/schema/kinds.ts';

const bundles = loadContent();

const chainOf = (id: string): string[] => {
  const base = bundles[id]?.extends;
  return [...(base ? chainOf(base) : []), id];
};

test('what bundles say themselves makes the words of each again', () => {
  for (const locale of LOCALE_IDS)
    for (const [id, bundle] of Object.entries(bundles)) {
      const layers = chainOf(id).map((one) => {
        const { extends: base, words } = bundles[one] ?? {};
        return ownWords(words?.[locale] ?? {}, bundles[base ?? '']?.words[locale]);
      });
      assert.deepEqual(joinWords(layers), { ...joinWords([{}]), ...bundle.words[locale] });
    }
});

test('nothing is said twice', () => {
  const { general, albania } = bundles;
  const own = ownWords(albania?.words.sq ?? {}, bundles.europe?.words.sq);
  assert.deepEqual(Object.keys(own.needs ?? {}), []);
  assert.ok(Object.keys(own.contacts ?? {}).length > 0);
  const changed = structuredClone(general?.words.en) as Words;
  assert.ok(changed.needs.food);
  changed.needs.food.title = 'Rice';
  assert.deepEqual(Object.keys(ownWords(changed, general?.words.en).needs ?? {}), ['food']);
});
