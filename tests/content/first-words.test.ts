import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withoutIsolates } from '../../lib/bidi.ts';
import type { Bundle } from '../../lib/bundle.ts';
import { type FirstWords, firstWords } from '../../lib/compose/first-words.ts';
import { createVoice } from '../../lib/compose/voice.ts';
import { LOCALE_IDS, type Locale } from '../../lib/locales.ts';
import { READER_IDS, type Reader } from '../../lib/readers.ts';
import type { Workers } from '../../lib/schema/bundle.ts';
import { loadTranslate } from '../../lib/strings.ts';
import { someBundles } from '../support/some-bundles.ts';

const bundles = someBundles();
const translate = loadTranslate();

const FACTS = [true, false, null] as const;

/** Everything an organisation may say of its workers, and an organisation that says nothing. */
const EVERY_WORKERS: (Workers | undefined)[] = [
  undefined,
  ...FACTS.flatMap((police) =>
    FACTS.flatMap((immigration) =>
      FACTS.flatMap((badge) =>
        ['example-house', null].map((contact) => ({ police, immigration, badge, contact })),
      ),
    ),
  ),
];

function organisation(workers: Workers | undefined): Bundle {
  const { workers: _, ...sample } = bundles['sample-organisation'] as Bundle;
  return workers ? { ...sample, workers } : sample;
}

function said(
  bundle: Bundle,
  { name = null as string | null, locale = 'en' as Locale, reader = 'adult-easy' as Reader } = {},
): FirstWords {
  return firstWords(bundle, createVoice(bundle, locale, reader, translate, null), name);
}

const idsIn = (words: FirstWords): string[] => words.lines.map(({ id }) => id);
const checksIn = (words: FirstWords): string[] => words.card.lines.map(({ id }) => id);
const nameIn = (words: FirstWords): string | undefined =>
  words.lines.find(({ id }) => id === 'name')?.text.text;

describe('the first words of a worker', () => {
  test('say of police and immigration what the organisation said, and otherwise that she can ask', () => {
    for (const workers of EVERY_WORKERS) {
      const ids = idsIn(said(organisation(workers)));
      for (const office of ['police', 'immigration'] as const) {
        const fact = workers?.[office] ?? null;
        const expected = { true: 'yes', false: 'no', null: 'ask' }[`${fact}`];
        assert.deepEqual(
          ids.filter((id) => id.startsWith(office)),
          [`${office}-${expected}`],
          JSON.stringify(workers),
        );
      }
    }
  });

  test('say "not in trouble" only from somebody who is neither police nor immigration', () => {
    for (const workers of EVERY_WORKERS)
      assert.equal(
        idsIn(said(organisation(workers))).includes('no-trouble'),
        workers?.police === false && workers.immigration === false,
        JSON.stringify(workers),
      );
  });

  test('always say that she can stop, say no and ask', () => {
    for (const bundle of [...Object.values(bundles), ...EVERY_WORKERS.map(organisation)])
      for (const id of ['stop', 'say-no', 'ask']) assert.ok(idsIn(said(bundle)).includes(id), id);
  });

  test('never draw the police or papers alone where the sentence denies or leaves them open', () => {
    for (const workers of EVERY_WORKERS)
      for (const { id, sign } of said(organisation(workers)).lines) {
        if (/-no$/.test(id) && id !== 'say-no') assert.equal(sign, 'no', id);
        if (/-(ask|who)$/.test(id)) assert.equal(sign, 'question', id);
        if (/-yes$/.test(id)) assert.equal(sign, null, id);
      }
  });

  test('name the organisation, and nobody where the bundle names none', () => {
    const house = said(bundles['sample-organisation'] as Bundle);
    assert.equal(house.card.name, bundles['sample-organisation']?.name);
    const line = house.lines.find(({ id }) => id === 'organisation');
    assert.ok(line?.text.text.includes(String(house.card.name)));
    for (const id of ['general', 'thailand']) {
      const words = said(bundles[id] as Bundle);
      assert.equal(words.card.name, null);
      assert.ok(idsIn(words).includes('ask-who') && !idsIn(words).includes('organisation'));
    }
  });

  test('offer only the checks there are, and say so where there is none', () => {
    for (const workers of EVERY_WORKERS) {
      const words = said(organisation(workers));
      const badge = workers?.badge === true;
      const contact = workers?.contact ?? null;
      assert.deepEqual(checksIn(words), [
        ...(badge ? ['check-badge'] : []),
        ...(contact ? ['check-contact'] : []),
        ...(badge || contact ? [] : ['check-unknown']),
        'check-others',
      ]);
      assert.equal(words.card.contact, contact);
    }
  });

  test('say a name exactly as it was typed, whatever is in it', () => {
    const bundle = organisation(undefined);
    for (const name of ['Maria', 'محمد', 'សុខា', "O'Neill & <b>", '$& $1', '{{x}}', '$t(page:exit)'])
      assert.equal(withoutIsolates(nameIn(said(bundle, { name })) ?? ''), `My name is ${name}.`);
  });

  test('set names apart, so that no script turns the sentence around them', () => {
    for (const locale of LOCALE_IDS) {
      const bundle = organisation(undefined);
      const words = said(bundle, { name: 'Maria محمد', locale });
      assert.match(nameIn(words) ?? '', /\u2068Maria محمد\u2069/);
      const { text } = words.lines.find(({ id }) => id === 'organisation') as {
        text: { text: string };
      };
      assert.ok(text.text.includes(`\u2068${bundle.name}\u2069`), locale);
    }
  });

  test('let nothing hidden in a name reach beyond it', () => {
    const text = nameIn(said(organisation(undefined), { name: 'Ma\u202eria\u2069\n\u2028' })) ?? '';
    assert.equal(text, 'My name is \u2068Ma ria\u2069.');
  });

  test('leave the name out where nobody typed one', () => {
    for (const name of [null, '', '  ', '\u202e\u2069'])
      assert.equal(nameIn(said(organisation(undefined), { name })), undefined);
  });

  test('are short: 12 words a sentence, 10 for a child', () => {
    for (const [reader, most] of [
      ['adult-easy', 12],
      ['child-easy', 10],
    ] as const)
      for (const workers of EVERY_WORKERS) {
        const bundle = { ...organisation(workers), name: 'Example House' };
        const { lines, card } = said(bundle, { reader, name: 'Maria' });
        for (const { text } of [...lines, ...card.lines])
          for (const sentence of text.text.split(/(?<=[.?])\s/))
            assert.ok(sentence.split(/\s+/).length <= most, sentence);
      }
  });

  test('exist in every language and for every reader, the worker’s words beside hers', () => {
    for (const workers of EVERY_WORKERS)
      for (const locale of LOCALE_IDS)
        for (const reader of READER_IDS) {
          const bundle = organisation(workers);
          const voice = createVoice(bundle, locale, reader, translate, 'en');
          const { lines, card } = firstWords(bundle, voice, 'Maria');
          for (const { text } of [...lines, ...card.lines, { text: card.title }]) {
            assert.ok(text.text.trim() && text.locale === locale);
            assert.equal(text.also?.locale, locale === 'en' ? undefined : 'en');
          }
        }
  });
});
