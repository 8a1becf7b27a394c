import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type Panel, panelsOf } from '../../lib/compose/pocket.ts';
import { compose } from '../../lib/compose.ts';
import { formatOf, readersOf } from '../../lib/formats.ts';
import type { Leaflet } from '../../lib/leaflet.ts';
import { LOCALE_IDS, type Locale } from '../../lib/locales.ts';
import { READERS, type Reader } from '../../lib/readers.ts';
import type { Selection } from '../../lib/selection.ts';
import { loadTranslate } from '../../lib/strings.ts';
import { someBundles } from '../support/some-bundles.ts';
import { TODAY } from './support.ts';

const LINK = 'https://handrail.example/x/en/e/';

let make: (id: string, selection: Selection, locale?: Locale, reader?: Reader) => Leaflet;

before(() => {
  const bundles = someBundles();
  const translate = loadTranslate();
  make = (id, selection, locale = 'en', reader = 'adult-easy') => {
    const bundle = bundles[id];
    assert.ok(bundle);
    return compose(bundle, locale, reader, selection, { translate, today: TODAY });
  };
});

const idsOf = (panels: readonly Panel[]): string[] =>
  panels.map((panel) => (panel.kind === 'topic' ? panel.section.id : panel.kind));

const marksOf = (panels: readonly Panel[]): string[] =>
  panels.flatMap((panel) =>
    panel.kind === 'topic' || panel.kind === 'contact' ? panel.marks.map(({ text }) => text) : [],
  );

describe('the panels of a booklet', () => {
  test('say first that she may say no, then what she marked in the leaflet’s order, then a number', () => {
    const { panels, left } = panelsOf(
      make('thailand', ['ask-questions', 'police', 'doctor', 'food']),
      LINK,
    );
    assert.deepEqual(idsOf(panels), [
      'cover',
      'say-no',
      'doctor',
      'food',
      'police',
      'ask-questions',
      'contact',
      'back',
    ]);
    assert.equal(left, 0);
  });

  test('say how many of her topics found no room', () => {
    const marked = ['food', 'water', 'doctor', 'sleep', 'police', 'ask-questions'];
    const { panels, left } = panelsOf(make('thailand', marked), LINK);
    assert.deepEqual(idsOf(panels).slice(2, 6), marked.slice(0, 4));
    assert.equal(left, 2);
  });

  test('are filled from what follows in the leaflet, and then with lines, and never empty', () => {
    const few = make('thailand', ['food']);
    const filled = panelsOf(few, LINK);
    const next = few.groups.find(({ id }) => id === 'next')?.sections.map(({ id }) => id) ?? [];
    assert.deepEqual(idsOf(filled.panels).slice(2, 6), ['food', ...next.slice(0, 3)]);
    assert.equal(filled.left, 0);
    const bare = {
      ...few,
      groups: few.groups
        .filter(({ id }) => id !== 'next')
        .map((group) => ({
          ...group,
          sections: group.sections.filter(({ kind, id }) => kind !== 'messages' || id === 'say-no'),
        })),
    };
    assert.deepEqual(idsOf(panelsOf(bare, LINK).panels), [
      'cover',
      'say-no',
      'food',
      'lines',
      'lines',
      'lines',
      'contact',
      'back',
    ]);
  });

  test('are eight for every reader, language and bundle, each with at most twenty words in English', () => {
    for (const id of ['general', 'thailand', 'sample-organisation'])
      for (const locale of LOCALE_IDS)
        for (const reader of readersOf('pocket')) {
          const { panels } = panelsOf(make(id, 'all', locale, reader), LINK);
          assert.equal(panels.length, 8);
          for (const panel of panels)
            if (panel.kind === 'topic' && locale === 'en') {
              const { title, caption } = panel.section;
              const words = `${title.text} ${caption.text}`.split(/\s+/u);
              assert.ok(words.length <= 20, words.join(' '));
            }
        }
  });

  test('mark inside what is invented, what is a draft, and a number nobody has called', () => {
    const real = make('thailand', ['food']);
    const [draft] = real.notices;
    assert.equal(draft?.kind, 'draft');
    const marks = marksOf(panelsOf(real, LINK).panels);
    const contact = real.groups
      .find(({ id }) => id === 'contacts')
      ?.sections[0]?.blocks.find((block) => block.type === 'contact');
    assert.equal(contact?.check.status, 'unchecked');
    assert.deepEqual(marks, [draft?.short.text, contact?.check.short?.text]);
    const invented = make('sample-organisation', ['food']);
    const fictional = invented.notices.find(({ kind }) => kind === 'fictional');
    const said = marksOf(panelsOf(invented, LINK).panels);
    assert.deepEqual(said, [draft?.short.text, fictional?.short.text]);
    // Without a number to stand beside, it stands in front.
    const groups = invented.groups.filter(({ id }) => id !== 'contacts');
    const alone = marksOf(panelsOf({ ...invented, groups }, LINK).panels);
    assert.deepEqual(alone, [fictional?.short.text, draft?.short.text]);
  });

  test('never give a number without its warning, nor without the way to the rest', () => {
    const { panels } = panelsOf(make('thailand', ['police-line']), LINK);
    const [number, way] = panels.slice(5, 7);
    assert.ok(number?.kind === 'contact' && way?.kind === 'contact');
    assert.equal(number.contact?.number.dial, '191');
    assert.ok(number.warning.length > 1);
    assert.equal(way.contact, null);
    assert.equal(way.link, LINK);
    // A calm one goes before it.
    const both = panelsOf(make('thailand', ['police-line', 'ambulance']), LINK).panels[6];
    assert.ok(both?.kind === 'contact' && both.warning.length === 0);
    assert.equal(both.contact?.number.dial, '1669');
    assert.equal(both.link, LINK);
  });
});

describe('the formats of a booklet', () => {
  test('are landscape sheets for whoever reads little, of any age', () => {
    for (const id of ['pocket', 'pocket-letter'] as const) {
      const { width, height } = formatOf(id);
      assert.ok(width > height);
      const readers = readersOf(id).map((reader) => READERS[reader]);
      assert.deepEqual(new Set(readers.map(({ level }) => level)), new Set(['pictures', 'easy']));
      assert.equal(new Set(readers.map(({ age }) => age)).size, 3);
    }
  });
});
