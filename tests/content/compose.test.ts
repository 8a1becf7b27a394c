import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { withoutIsolates } from '../../lib/bidi.ts';
import { type Bundle, INTERFACE } from '../../lib/bundle.ts';
import { expiryOf } from '../../lib/compose/contact.ts';
import { compose } from '../../lib/compose.ts';
import type { ContactBlock } from '../../lib/contact-block.ts';
import { loadContent } from '../../lib/content.ts';
import type { Translate } from '../../lib/i18n.ts';
import { type Block, type Leaflet, sectionsOf, type Text } from '../../lib/leaflet.ts';
import { directionOf, LOCALE_IDS, type Locale } from '../../lib/locales.ts';
import { QUESTION_IDS } from '../../lib/questions.ts';
import { READER_IDS, READERS, type Reader } from '../../lib/readers.ts';
import type { Selection } from '../../lib/selection.ts';
import { loadTranslate } from '../../lib/strings.ts';
import { rowsOf } from '../support/rows.ts';
import { TODAY } from './support.ts';

let bundles: Record<string, Bundle>;
let translate: Translate;

before(() => {
  bundles = loadContent();
  translate = loadTranslate();
});

const bundle = (id: string): Bundle => {
  const found = bundles[id];
  assert.ok(found, id);
  return found;
};

const leafletOf = (
  id: string | Bundle,
  locale: Locale,
  reader: Reader = 'adult-easy',
  selection: Selection = 'all',
  also: Locale | null = null,
): Leaflet =>
  compose(typeof id === 'string' ? bundle(id) : id, locale, reader, selection, {
    translate,
    today: TODAY,
    also,
  });

const blocksOf = (leaflet: Leaflet): Block[] => sectionsOf(leaflet).flatMap(({ blocks }) => blocks);

const contactsOf = (leaflet: Leaflet): ContactBlock[] =>
  blocksOf(leaflet).filter((block): block is ContactBlock => block.type === 'contact');

/** Every piece of text in a leaflet, wherever it stands. */
function* textsOf(value: unknown): Generator<Text> {
  if (typeof value !== 'object' || value === null) return;
  if ('text' in value && 'locale' in value && typeof value.text === 'string') yield value as Text;
  for (const part of Object.values(value)) yield* textsOf(part);
}

const every = (visit: (id: string, locale: Locale, reader: Reader) => void) => {
  const rows = rowsOf({ id: Object.keys(bundles), locale: LOCALE_IDS, reader: READER_IDS });
  for (const { id, locale, reader } of rows) visit(id, locale, reader);
};

describe('compose', () => {
  test('makes a leaflet for every bundle, locale and reader, with no empty text', () => {
    every((id, locale, reader) => {
      const texts = [...textsOf(leafletOf(id, locale, reader))];
      assert.ok(texts.length > 50, `${id} ${locale} ${reader}`);
      for (const { text } of texts) assert.ok(text.trim(), `${id} ${locale} ${reader}`);
    });
  });

  test('gives every piece of text its own language and direction', () => {
    every((id, locale, reader) => {
      for (const text of textsOf(leafletOf(id, locale, reader)))
        assert.equal(text.dir, directionOf(text.locale));
    });
  });

  test('leaves no placeholder and no key in what is read', () => {
    every((id, locale, reader) => {
      for (const { text } of textsOf(leafletOf(id, locale, reader)))
        assert.doesNotMatch(text, /\{\{|\}\}|^(leaflet|questions|terms):/);
    });
  });

  test('gives a child, a weak reader and a strong reader different words', () => {
    const words = (reader: Reader) =>
      sectionsOf(leafletOf('general', 'en', reader))
        .filter(({ kind }) => kind === 'rights')
        .flatMap(({ blocks }) => [...textsOf(blocks)].map(({ text }) => text))
        .join(' ');
    const all = (['adult-pictures', 'adult-easy', 'adult-full', 'child-easy'] as const).map(words);
    assert.equal(new Set(all).size, all.length);
    assert.ok((all[0]?.length ?? 0) < (all[1]?.length ?? 0), 'pictures say least');
    assert.ok((all[1]?.length ?? 0) < (all[2]?.length ?? 0), 'full says most');
  });

  test('shows captions where pictures carry the meaning, and what protects her of each actor', () => {
    for (const { kind, blocks } of sectionsOf(leafletOf('general', 'en', 'adult-pictures'))) {
      const types = blocks.map(({ type }) => type);
      if (kind === 'rights') assert.deepEqual(types, ['caption']);
      if (kind === 'actors') assert.deepEqual(types, ['caption', 'part', 'part']);
      for (const block of blocks)
        if (kind === 'actors' && block.type === 'part') assert.equal(block.sentences.length, 1);
    }
  });

  test('accounts for all 14 questions of every service, answered or honestly open', () => {
    every((id, locale, reader) => {
      const leaflet = leafletOf(id, locale, reader);
      const together = sectionsOf(leaflet)
        .filter(({ kind }) => kind === 'open')
        .flatMap(({ blocks }) =>
          blocks.flatMap((block) => (block.type === 'open' ? block.questions : [])),
        )
        .map(({ question }) => question);
      for (const section of sectionsOf(leaflet).filter(({ kind }) => kind === 'services')) {
        const here = section.blocks.flatMap((block) =>
          block.type === 'answers'
            ? block.answers.map(({ question }) => question)
            : block.type === 'open'
              ? block.questions.map(({ question }) => question)
              : [],
        );
        const open = section.blocks.some((block) => block.type === 'open');
        const seen = new Set([...here, ...(open ? together : [])]);
        assert.deepEqual(
          [...seen].sort(),
          [...QUESTION_IDS].sort(),
          `${id} ${locale} ${section.id}`,
        );
      }
    });
  });

  test('never guesses: what a bundle does not answer is open in its leaflet', () => {
    const { facts } = bundle('general');
    for (const [id, service] of Object.entries(facts.services)) {
      const leaflet = leafletOf('general', 'en', 'adult-easy', [id]);
      const answered = blocksOf(leaflet).flatMap((block) =>
        block.type === 'answers' ? block.answers.map(({ question }) => question) : [],
      );
      assert.deepEqual(
        answered,
        QUESTION_IDS.filter((question) => service.answers[question] !== null),
      );
    }
  });

  test('shows with every limit why, how long, and whom to tell', () => {
    const sample = bundle('sample-organisation');
    const limited = Object.entries(sample.facts.services).flatMap(([id, { answers }]) =>
      QUESTION_IDS.filter((question) => answers[question]?.reason).map(
        (question) => [id, question] as const,
      ),
    );
    assert.ok(limited.length >= 2, 'the sample shows limits');
    for (const locale of LOCALE_IDS)
      for (const [id, question] of limited) {
        const lines = blocksOf(leafletOf(sample, locale, 'adult-easy', [id])).flatMap((block) =>
          block.type === 'answers' ? block.answers : [],
        );
        const line = lines.find((answer) => answer.question === question);
        assert.ok(line?.limit, `${locale} ${id} ${question}`);
        const complain = sample.facts.services[id]?.answers[question]?.complain ?? '';
        const contact = sample.facts.contacts[complain];
        assert.ok(contact?.kind === 'phone');
        assert.ok(
          line.limit.complain.text.replace(/\D/g, '').includes(contact.number.replace(/\D/g, '')),
        );
      }
  });

  test('keeps every telephone number digit for digit, in every locale', () => {
    every((id, locale, reader) => {
      const leaflet = leafletOf(id, locale, reader);
      const shown = contactsOf(leaflet).flatMap(({ reach }) =>
        reach.kind === 'phone' ? [reach.number] : [],
      );
      const { contacts } = bundle(id).facts;
      const expected = Object.values(contacts).flatMap((contact) =>
        contact.kind === 'phone' && (contact.for === 'everyone' || READERS[reader].age !== 'adult')
          ? // Dialled inside its own country: a 0 in place of the country's number.
            [contact.national ? contact.number.replace('+373', '0') : contact.number]
          : [],
      );
      assert.deepEqual(
        shown.map(({ dial }) => dial),
        expected,
      );
      assert.deepEqual(
        shown.map(({ display }) => display.replaceAll('\u00a0', '')),
        expected,
      );
    });
  });

  test('shows a child the lines for children and an adult not', () => {
    const has = (reader: Reader) =>
      sectionsOf(leafletOf('thailand', 'km', reader)).some(({ id }) => id === 'childline');
    assert.equal(has('child-easy'), true);
    assert.equal(has('teen-easy'), true);
    assert.equal(has('adult-easy'), false);
  });

  test('says of every contact whether somebody called it, and when that was too long ago', () => {
    const called = (on: string): Bundle => {
      const copy = structuredClone(bundle('thailand'));
      const contact = copy.facts.contacts['social-assistance'];
      assert.ok(contact);
      contact.called = { on, role: 'duty social worker', monthsValid: 6 };
      return copy;
    };
    const status = (from: Bundle) =>
      contactsOf(leafletOf(from, 'km', 'adult-easy', ['social-assistance']))[0]?.check.status;
    assert.equal(status(bundle('thailand')), 'unchecked');
    assert.equal(status(called('2026-11-01')), 'checked');
    assert.equal(status(called('2026-05-22')), 'checked');
    assert.equal(status(called('2026-05-21')), 'expired');
    assert.equal(expiryOf({ on: '2026-08-31', role: 'x', monthsValid: 6 }), '2027-02-28');
  });

  test('falls back to English for a whole entry, in its own direction, and says so', () => {
    const copy = structuredClone(bundle('general'));
    delete copy.words.ar?.rights.understand;
    const leaflet = leafletOf(copy, 'ar');
    const section = sectionsOf(leaflet).find(({ id }) => id === 'understand');
    assert.equal(section?.locale, 'en');
    assert.equal(section?.dir, 'ltr');
    assert.deepEqual(
      section?.notices.map(({ kind, text }) => [kind, text.locale]),
      [['fallback', 'ar']],
    );
    const others = sectionsOf(leaflet).filter(({ id }) => id !== 'understand');
    assert.ok(others.every(({ locale, notices }) => locale === 'ar' && notices.length === 0));
  });

  test('says so, too, when the name of a contact inside an answer falls back', () => {
    const copy = structuredClone(bundle('sample-organisation'));
    delete copy.words.km?.contacts['example-ombuds'];
    const section = sectionsOf(leafletOf(copy, 'km')).find(({ id }) => id === 'safe-place');
    assert.deepEqual(
      section?.notices.map(({ kind }) => kind),
      ['fallback'],
    );
  });

  test('lists a contact named inside an answer among the contacts, with its check', () => {
    const leaflet = leafletOf('sample-organisation', 'km', 'adult-easy', [
      'safe-place',
      'ambulance',
    ]);
    const contacts = sectionsOf(leaflet).filter(({ kind }) => kind === 'contacts');
    const ids = contacts.map(({ id }) => id);
    for (const id of ['ambulance', 'example-house', 'example-ombuds'])
      assert.ok(ids.includes(id), id);
    for (const { check } of contactsOf(leaflet)) assert.ok(check.text.text);
  });

  test('marks words nobody signed off as a draft, and stops when somebody did', () => {
    const draft = (from: Bundle) =>
      leafletOf(from, 'km').notices.some(({ kind }) => kind === 'draft');
    const general = bundle('general');
    assert.equal(draft(general), true);
    const signedOff = [
      ...sectionsOf(leafletOf(general, 'km')).map(({ kind, id }) => `km/${kind}/${id}`),
      `km/${INTERFACE}`,
    ];
    assert.equal(draft({ ...general, signedOff }), false);
    assert.equal(draft({ ...general, signedOff: signedOff.slice(1) }), true);
    assert.equal(draft({ ...general, signedOff: signedOff.slice(0, -1) }), true, 'its phrases');
  });

  test('says of an invented example that it is one', () => {
    const kinds = (id: string) => leafletOf(id, 'my').notices.map(({ kind }) => kind);
    assert.ok(kinds('sample-organisation').includes('fictional'));
    assert.ok(!kinds('thailand').includes('fictional'));
  });

  test('includes what was marked, in the order it was marked, and still a number to call', () => {
    const marked = ['phone', 'food', 'health', 'police'];
    const leaflet = leafletOf('thailand', 'km', 'adult-easy', marked);
    const of = (kind: string) =>
      sectionsOf(leaflet)
        .filter((section) => section.kind === kind)
        .map(({ id }) => id);
    assert.deepEqual(of('needs'), ['phone', 'food']);
    assert.deepEqual(of('services'), ['health']);
    // Then whom she may meet at the service, and what she may need to know there.
    assert.deepEqual(of('actors'), ['police', 'doctor-or-nurse']);
    assert.deepEqual(of('rights'), ['see-a-doctor', 'say-yes-or-no', 'private']);
    assert.deepEqual(of('tips'), ['what-it-costs']);
    assert.ok(contactsOf(leaflet).length > 0);
    assert.ok(of('messages').includes('say-no') && of('messages').includes('come-back'));
  });

  test('keeps the police off her paper unless she asked for them', () => {
    const contacts = (selection: Selection) =>
      sectionsOf(leafletOf('thailand', 'km', 'adult-easy', selection))
        .filter(({ kind }) => kind === 'contacts')
        .map(({ id }) => id);
    assert.deepEqual(contacts(['food']), ['social-assistance', 'ambulance']);
    assert.deepEqual(contacts(['police-line']), ['police-line']);
    assert.ok(contacts('all').includes('police-line'));
  });

  test('leaves out ids it does not know', () => {
    const ids = (selection: Selection) =>
      sectionsOf(leafletOf('general', 'en', 'adult-easy', selection)).map(({ id }) => id);
    assert.deepEqual(ids(['food', 'no-such-thing', '__proto__']), ids(['food']));
  });

  test('does not offer what the organisation does not offer', () => {
    const sample = bundle('sample-organisation');
    const off = Object.entries(sample.facts.services).filter(
      ([, { availability }]) => availability === 'not-offered',
    );
    assert.ok(off.length > 0, 'the sample shows this case');
    const ids = sectionsOf(leafletOf(sample, 'en')).map(({ id }) => id);
    for (const [id] of off) assert.ok(!ids.includes(id), id);
  });

  test('sets a second language beside every sentence, each in its own direction', () => {
    const leaflet = leafletOf('thailand', 'ar', 'adult-easy', 'all', 'en');
    // A card has room for hers alone.
    for (const text of textsOf({ ...leaflet, card: null })) {
      if (text.locale !== 'ar') continue;
      assert.equal(text.also?.locale, 'en', text.text);
      assert.equal(text.also?.dir, 'ltr');
    }
  });

  test('is pure: the same input gives the same leaflet', () => {
    assert.deepEqual(leafletOf('thailand', 'my'), leafletOf('thailand', 'my'));
  });

  test('holds numbers in sentences left to right where the sentence runs right to left', () => {
    const replies = blocksOf(leafletOf('sample-organisation', 'ar')).flatMap((block) =>
      block.type === 'answers' ? block.answers.map(({ reply }) => reply.text) : [],
    );
    const withNumber = replies.filter((text) => /\+44/.test(text));
    assert.ok(withNumber.length > 0);
    for (const text of withNumber) {
      assert.match(text, /\u2066\+44[\d\u00a0]+\u2069/);
      assert.match(withoutIsolates(text), /\+44\u00a020\u00a07946\u00a0\d{4}/);
    }
  });
});
