import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import fc from 'fast-check';
import { AuthorError } from '../../lib/author-error.ts';
import type { Bundle } from '../../lib/bundle.ts';
import { type BannedWords, loadBannedWords } from '../../lib/check/banned-words.ts';
import { loadContent } from '../../lib/content.ts';
import { LOCALE_IDS } from '../../lib/locales.ts';
import type { SignOff } from '../../lib/schema/bundle.ts';
import type { WordsOf } from '../../lib/schema/kinds.ts';
import { signed } from '../../lib/sign-off.ts';
import { standing } from '../../lib/standing.ts';
import { verdictOf } from '../../lib/status/in-words.ts';
import { contactStatus, statusOf } from '../../lib/status/status-of.ts';
import { type Row, rowOf } from '../../lib/words/sheet.ts';
import { statedUnits } from '../../lib/words/state.ts';
import { takeBack } from '../../lib/words/take-back.ts';
import { writeTranslatedFrom } from '../../lib/words/translated-from.ts';
import { type Place, placesOf, unitsOf } from '../../lib/words/units.ts';
import { fromXliff, toXliff } from '../../lib/words/xliff.ts';
import { fromXlsx, toXlsx } from '../../lib/words/xlsx.ts';

const LOCALE = 'ru';
const banned: BannedWords = { ...loadBannedWords(), ru: [/жертв/iu] };
let root: string;
let place: Place;

const write = (path: string, value: unknown) =>
  writeFileSync(join(root, path), JSON.stringify(value, null, 2));
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));

const ENGLISH = {
  food: {
    title: 'Food',
    caption: 'You can ask for food',
    easy: ['You can ask us for food now.', 'Tell us what you do not eat.'],
  },
  water: { title: 'Water', caption: 'You can ask for water', easy: ['You can ask for water.'] },
};
const RUSSIAN = {
  food: {
    title: 'Еда',
    caption: 'Можно попросить еды',
    easy: ['Вы можете попросить еды.', 'Скажите, чего вы не едите.'],
  },
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'handrail-'));
  for (const locale of ['en', LOCALE])
    mkdirSync(join(root, 'content/house', locale), { recursive: true });
  write('content/house/bundle.json', {});
  write('content/house/en/needs.json', ENGLISH);
  write(`content/house/${LOCALE}/needs.json`, RUSSIAN);
  const [only] = placesOf(join(root, 'content'), join(root, 'locales'));
  assert.ok(only);
  place = only;
  writeTranslatedFrom(place, LOCALE, unitsOf(place, LOCALE), () => true);
});
afterEach(() => rmSync(root, { recursive: true }));

const states = () => new Map(statedUnits(place, LOCALE).map(({ field, state }) => [field, state]));
const rows = (): Row[] => statedUnits(place, LOCALE).map(rowOf);
const editRow = (field: string, change: Partial<Row>): Row[] =>
  rows().map((row) => (row.place.endsWith(`→ ${field}`) ? { ...row, ...change } : row));
const back = (given: readonly Row[]) => takeBack([place], LOCALE, given, banned);
const reasons = (given: readonly Row[]) =>
  back(given).verdicts.flatMap((one) => (one.kind === 'rejected' ? [one.reason] : []));

describe('a change of the English', () => {
  test('makes exactly its own translation stale', () => {
    assert.deepEqual(
      [...states().values()].filter((state) => state === 'stale'),
      [],
    );
    const { food } = ENGLISH;
    write('content/house/en/needs.json', {
      ...ENGLISH,
      food: { ...food, easy: [food.easy[0], 'Tell us what you like.'] },
    });
    const stale = [...states()].filter(([, state]) => state === 'stale').map(([field]) => field);
    assert.deepEqual(stale, ['food.easy.1']);
  });

  test('leaves what is not translated missing', () => {
    assert.equal(states().get('water.title'), 'missing');
  });

  test('can be found to change nothing, without an edit', () => {
    const { food } = ENGLISH;
    write('content/house/en/needs.json', { ...ENGLISH, food: { ...food, title: 'Some food' } });
    assert.equal(states().get('food.title'), 'stale');
    const { verdicts } = back(editRow('food.title', { fits: 'x' }));
    assert.equal(verdicts.filter(({ kind }) => kind === 'fits').length, 1);
    assert.equal(states().get('food.title'), 'current');
    assert.deepEqual(read(`content/house/${LOCALE}/needs.json`), RUSSIAN);
  });
});

describe('words on their way to a translator and back', () => {
  for (const [name, send] of [
    ['xlsx', async (all: readonly Row[]) => fromXlsx(await toXlsx(all))],
    ['xliff', async (all: readonly Row[]) => fromXliff(await toXliff(LOCALE, all))],
  ] as const) {
    test(`lose nothing in ${name}`, async () => {
      for (const locale of LOCALE_IDS.filter((one) => one !== 'en'))
        for (const one of placesOf()) {
          const sent = statedUnits(one, locale).map(rowOf);
          if (sent.length === 0) continue;
          const { verdicts } = takeBack([one], locale, await send(sent), banned);
          const moved = verdicts.filter(({ kind }) => kind !== 'unchanged');
          assert.deepEqual(moved, [], `${one.folder} ${locale}`);
          assert.equal(verdicts.length, sent.length);
        }
    });

    test(`come back from ${name} letter by letter, whatever they are`, async () => {
      const text = fc
        .string({ unit: 'grapheme', minLength: 1 })
        // Control characters cannot stand in XML; the spreadsheet's writer loses the word "constructor".
        .filter((one) => !/[\p{Cc}\p{Cs}\p{Cn}\p{Co}]/u.test(one) && /\S/.test(one))
        .filter((one) => !(one in {}));
      const pairs = fc.array(fc.tuple(text, text), { minLength: 40, maxLength: 60 });
      const [first] = rows();
      assert.ok(first);
      await fc.assert(
        fc.asyncProperty(pairs, async (all) => {
          const sent = all.map(([english, mine], index) => ({
            ...first,
            place: `${first.place}.${index}`,
            english,
            text: mine,
          }));
          const returned = await send(sent);
          const short = (list: readonly Row[]) =>
            list.map((row) => [row.place, row.text, row.code]);
          assert.deepEqual(short(returned), short(sent));
        }),
        { numRuns: 5 },
      );
    });

    test(`are taken over from ${name}, in the order of the English`, async () => {
      const given = rows().map((row) =>
        row.place.endsWith('→ water.easy.0') ? { ...row, text: 'Вы можете попросить воды.' } : row,
      );
      const { verdicts } = back(await send(given));
      assert.equal(verdicts.filter(({ kind }) => kind === 'accepted').length, 1);
      const now = read(`content/house/${LOCALE}/needs.json`);
      assert.deepEqual(now.water, { easy: ['Вы можете попросить воды.'] });
      assert.deepEqual(now.food, RUSSIAN.food);
      assert.equal(states().get('water.easy.0'), 'current');
    });
  }

  test('are refused if somebody changed them here meanwhile', () => {
    const given = editRow('food.title', { text: 'Пища' });
    write(`content/house/${LOCALE}/needs.json`, {
      food: { ...RUSSIAN.food, title: 'Что поесть' },
    });
    assert.match(reasons(given).join(), /was changed here meanwhile, to "Что поесть"/);
    assert.equal(read(`content/house/${LOCALE}/needs.json`).food.title, 'Что поесть');
  });

  test('are refused if the English changed meanwhile', () => {
    const given = editRow('food.title', { text: 'Пища' });
    write('content/house/en/needs.json', { ...ENGLISH, food: { ...ENGLISH.food, title: 'Meal' } });
    assert.match(reasons(given).join(), /The English has changed meanwhile: "Meal"/);
  });

  for (const [what, text, why] of [
    ['a word that labels', 'Жертвам дают еду.', /labels or frightens/],
    ['two sentences', 'Просите. Мы поможем.', /two sentences/],
    ['too many signs', `${'Просите '.repeat(20)}еды.`, /signs, "easy" allows/],
    ['another script', 'Prosite еды.', /not in the Russian script/],
    ['nothing', '', /is empty/],
    ['a placeholder of their own', 'Дайте {{count}} штук.', /placeholders of the English: none/],
  ] as const)
    test(`are refused with ${what}, and nothing is written`, () => {
      assert.match(reasons(editRow('food.easy.0', { text })).join(), why);
      assert.deepEqual(read(`content/house/${LOCALE}/needs.json`), RUSSIAN);
    });

  test('are refused for a place that is not there, or without their code', () => {
    assert.match(
      reasons(editRow('food.title', { place: 'content/house/ru/needs.json → rice.title' })).join(),
      /is not here/,
    );
    assert.match(reasons(editRow('food.title', { code: '' })).join(), /has no code/);
  });

  test('must come in a file we can read', async () => {
    await assert.rejects(fromXlsx(Buffer.from('no')), AuthorError);
    await assert.rejects(fromXliff('no'), AuthorError);
  });
});

describe('a sign-off', () => {
  const bundle = loadContent().general;
  assert.ok(bundle);
  const own = new Map([['services' as const, Object.keys(bundle.words.km?.services ?? {})]]);
  const signing = {
    locale: 'km' as const,
    role: 'reviewer, Example House',
    on: '2026-11-22',
    wanted: () => true,
  };

  test('stands until the English or the translation changes', () => {
    const all = signed(bundle, own, [], signing);
    assert.equal(all.length, own.get('services')?.length);
    assert.equal(standing(all, bundle.words).length, all.length);
    const km = bundle.words.km;
    const en = bundle.words.en;
    assert.ok(km?.services.health && en?.services.health);
    for (const [locale, words] of [
      ['km', km],
      ['en', en],
    ] as const) {
      const health = { ...words.services.health, title: 'Changed' } as WordsOf<'services'>;
      const changed: Bundle['words'] = {
        ...bundle.words,
        [locale]: { ...words, services: { ...words.services, health } },
      };
      assert.deepEqual(
        all
          .map(({ entry }) => `km/services/${entry}`)
          .filter((one) => !standing(all, changed).includes(one)),
        ['km/services/health'],
      );
    }
  });

  test('again replaces the older one, and leaves other languages alone', () => {
    const other: SignOff = {
      file: 'services.json',
      entry: 'health',
      locale: 'my',
      source: '0'.repeat(16),
      translation: '0'.repeat(16),
      role: 'reader, Example House',
      on: '2026-01-01',
    };
    const once = signed(bundle, own, [other], signing);
    const twice = signed(bundle, own, once, {
      ...signing,
      on: '2026-11-23',
      wanted: (_, id) => id === 'health',
    });
    assert.equal(twice.length, once.length);
    assert.ok(twice.includes(other));
    assert.equal(twice.filter(({ on }) => on === '2026-11-23').length, 1);
  });
});

describe('the status', () => {
  const bundles = loadContent();
  const { general, thailand } = bundles;
  assert.ok(general && thailand);

  test('counts what is missing, stale, signed off', () => {
    const one = { ...general, id: 'house', signedOff: [`${LOCALE}/needs/food`] };
    const [found] = statusOf(place, one, [LOCALE], join(root, 'content'));
    assert.ok(found?.readers);
    assert.deepEqual(found.all, { texts: 7, missing: 3, stale: 0, signedOff: 4, recorded: 0 });
    assert.equal(found.readers['adult-pictures'].texts, 4);
    assert.equal(found.readers['child-easy'].texts, 2);
    assert.equal(verdictOf(found.all), '57%, 3 missing');
  });

  test('says in a word what is to be done', () => {
    const all = { texts: 10, missing: 0, stale: 0, signedOff: 0, recorded: 0 };
    assert.equal(verdictOf(all), 'draft');
    assert.equal(verdictOf({ ...all, missing: 10 }), 'nothing yet');
    assert.equal(verdictOf({ ...all, stale: 2 }), '2 stale');
    assert.equal(verdictOf({ ...all, signedOff: 10 }), 'signed off');
    assert.equal(verdictOf({ ...all, signedOff: 5 }), '50% signed off');
  });

  test('knows contacts that nobody has tried, that expire soon, that have expired', () => {
    const contacts = Object.fromEntries(
      Object.entries(thailand.facts.contacts).map(([id, contact], index) => {
        const on = ['2026-06-01', '2026-01-01', '2026-11-01'][index];
        return [
          id,
          { ...contact, called: on ? { on, role: 'social worker', monthsValid: 6 } : null },
        ];
      }),
    );
    const status = contactStatus(
      { ...thailand, facts: { ...thailand.facts, contacts } },
      general,
      '2026-11-22',
    );
    const [soon, gone] = Object.keys(contacts);
    assert.deepEqual([status.expiring, status.expired], [[soon], [gone]]);
    assert.equal(status.checked, 2);
    assert.equal(status.never.length, status.total - 3);
  });
});
