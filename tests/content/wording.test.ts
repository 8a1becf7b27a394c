import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { paperProblems } from '../../components/handout/paper-problems.ts';
import { fontPath } from '../../lib/build/font-path.ts';
import type { Bundle } from '../../lib/bundle.ts';
import { averageProblems } from '../../lib/check/averages.ts';
import { blockProblems } from '../../lib/check/block-problems.ts';
import { englishGrade } from '../../lib/check/english-grade.ts';
import { checkGlossary, readGlossary } from '../../lib/check/glossary.ts';
import { oneSentenceProblem } from '../../lib/check/one-sentence.ts';
import { openMatters } from '../../lib/check/open-matters.ts';
import { punctuationProblem } from '../../lib/check/punctuation.ts';
import { scriptProblem } from '../../lib/check/script-problem.ts';
import { loadContent } from '../../lib/content.ts';
import { LOCALE_IDS, LOCALES, type Locale, SOURCE_LOCALE } from '../../lib/locales.ts';

const bundles = loadContent();
const general = bundles.general as Bundle;
const sample = bundles['sample-organisation'] as Bundle;

/** Messages about the sentences of one invented entry. */
const about = (locale: Locale, words: unknown): string[] =>
  [...blockProblems(locale, words)].map(([field, message]) => `${field}: ${message}`);

const words = (count: number): string => `${Array(count).fill('cat').join(' ')}.`;

describe('the length of sentences', () => {
  for (const [level, most] of [
    ['caption', 6],
    ['easy', 12],
    ['full', 20],
    ['child', 10],
    ['teen', 12],
  ] as const)
    test(`in English is counted in words: ${level} has ${most}`, () => {
      const block = (count: number) => (level === 'caption' ? words(count) : [words(count)]);
      assert.deepEqual(about('en', { [level]: block(most) }), []);
      const [found = ''] = about('en', { [level]: block(most + 1) });
      assert.match(
        found,
        new RegExp(`^${level}.*has ${most + 1} words, "${level}" allows ${most}`),
      );
    });

  for (const locale of LOCALE_IDS.filter((one) => one !== SOURCE_LOCALE))
    test(`in ${locale} is counted in signs, as many as the language needs`, () => {
      // 12 English words of 5 letters, and 15 percent more.
      const most = Math.floor(12 * 5 * LOCALES[locale].length * 1.15);
      assert.deepEqual(about(locale, { easy: ['x'.repeat(most)] }), []);
      assert.match(
        about(locale, { easy: ['x'.repeat(most + 1)] })[0] ?? '',
        /^easy\.0: has \d+ signs/,
      );
    });

  test('counts a letter with its marks once', () => {
    const most = Math.floor(6 * 5 * LOCALES.my.length * 1.15);
    assert.deepEqual(about('my', { caption: 'ကြွှို့'.repeat(most) }).length, 0);
  });

  test('is looked at in every part of an actor', () => {
    assert.match(about('en', { cannot: { child: [words(11)] } })[0] ?? '', /^cannot\.child\.0: /);
  });

  test('has a bar for the average of all that is said', () => {
    const entries = (length: number) => ({ a: { easy: Array(20).fill(words(length)) } });
    assert.deepEqual([...averageProblems('en', entries(8))], []);
    assert.match(
      [...averageProblems('en', entries(9))].join(),
      /has 9\.0 words a sentence at "easy", 8 are/,
    );
  });
});

test('a block has no more sentences than its reader can hold', () => {
  assert.deepEqual(about('en', { easy: Array(3).fill('Ask us.') }), []);
  assert.match(
    about('en', { easy: Array(4).fill('Ask us.') })[0] ?? '',
    /^easy: has 4 sentences, "easy" allows 3/,
  );
  assert.match(about('en', { full: Array(6).fill('Ask us.') })[0] ?? '', /^full: has 6 sentences/);
});

describe('the grade of the English', () => {
  test('is that of Flesch and Kincaid', () => {
    // 0.39 × 6 words + 11.8 × 1 syllable − 15.59
    assert.ok(Math.abs(englishGrade(['The cat sat on the mat.']) - -1.45) < 0.01);
  });

  test('fails where words are long', () => {
    const hard = 'International organisations communicate administrative responsibilities.';
    const found = [...averageProblems('en', { a: { easy: Array(15).fill(hard) } })];
    assert.match(found.join(), /needs grade \d+\.\d at "easy" \(Flesch–Kincaid\), 5 is allowed/);
    assert.deepEqual(
      [...averageProblems('en', { a: { easy: Array(15).fill('Ask us now.') } })],
      [],
    );
  });
});

describe('one sentence in an element', () => {
  for (const two of [
    'Ask us. We know.',
    'Is it free? Ask us.',
    'អ្នកអាចសួរ។ យើងដឹង។',
    'မေးပါ။ ကျွန်တော်တို့ သိပါတယ်။',
    '您可以问我们。我们知道。',
    'Спросите нас. Мы знаем.',
    'هل هو مجاني؟ اسألنا.',
  ])
    test(`is not "${two}"`, () => {
      assert.match(oneSentenceProblem(two) ?? '', /^holds two sentences/);
    });

  for (const one of [
    'Ask: “Who are you?” and wait.',
    'អ្នកអាចសួរ។',
    '您可以问：“您是谁？”',
    'Call 112.',
  ])
    test(`is "${one}"`, () => {
      assert.equal(oneSentenceProblem(one), null);
    });
});

describe('the script of a language', () => {
  for (const [locale, text] of [
    ['lo', 'ເຈົ້າสามารถ'],
    ['ru', 'пoмощь'],
    ['sr-Latn', 'pomoћ'],
    ['sr-Cyrl', 'помоć'],
    ['km', 'សុំ help'],
    ['zh-Hans', '您的passport'],
    ['vi', 'giúp đỡ помощь'],
    ['ar', 'مساعدة help'],
  ] as const)
    test(`${LOCALES[locale].english} does not have "${text}"`, () => {
      assert.match(scriptProblem(locale, text, 'You can ask us.') ?? '', /not in the .* script/);
    });

  test('leaves names as the English has them, abbreviations and placeholders', () => {
    assert.equal(scriptProblem('th', 'สาย ALO', 'Line ALO'), null);
    assert.equal(scriptProblem('th', 'ส่ง SMS', 'Send a text'), null);
    assert.equal(scriptProblem('th', '{{count}} วัน', '{{count}} days'), null);
  });
});

describe('the signs of a language', () => {
  const wrong: Partial<Record<Locale, string[]>> = {
    en: ['Ask  us.', ' Ask us.', 'Ask "us".', 'Ask\u200bus.'],
    my: ['မေးပါ.', 'မေးပါ, ပြောပါ'],
    km: ['សួរ.', 'សួរ, ប្រាប់'],
    lo: ['ຖາມ.', 'ຖາມ, ບອກ'],
    th: ['ถาม.', 'ถาม, บอก'],
    'zh-Hans': ['您可以问,我们知道', '您可以问?', '您 可以问'],
    ro: ['şi', 'ţară'],
    ru: ['“да”'],
    ar: ['هل, نعم', 'هل?'],
  };
  for (const [locale, texts] of Object.entries(wrong))
    for (const text of texts)
      test(`${locale} is not written like "${text}"`, () => {
        assert.match(punctuationProblem(locale as Locale, text) ?? '', /not written so here/);
      });

  test('leave a separator between names as it is', () => {
    assert.equal(punctuationProblem('en', ', '), null);
  });
});

describe('a glossary', () => {
  const root = mkdtempSync(join(tmpdir(), 'handrail-'));
  after(() => rmSync(root, { recursive: true }));
  const write = (text: string) => {
    mkdirSync(join(root, 'glossary'), { recursive: true });
    for (const locale of LOCALE_IDS) writeFileSync(join(root, `glossary/${locale}.txt`), '');
    writeFileSync(join(root, 'glossary/km.txt'), text);
  };

  test('that is missing or mistyped is explained', () => {
    assert.match(readGlossary(root, 'km').problems[0]?.message ?? '', /^is missing/);
    write('lawyer = មេធាវី');
    assert.match(
      readGlossary(root, 'km').problems[0]?.message ?? '',
      /is not a term\. Write it like/,
    );
  });

  test('finds where another word stands for the same thing, once', () => {
    write('lawyer: ពាក្យដែលគ្មាននរណានិយាយ # a word nobody uses');
    const found = checkGlossary(root, Object.values(bundles));
    assert.ok(found.length > 10);
    assert.ok(found.every(({ file }) => file.endsWith('.json') && file.includes('/km/')));
    assert.equal(new Set(found.map(({ file, field }) => `${file} ${field}`)).size, found.length);
  });
});

describe('what waits for somebody', () => {
  const today = '2026-11-22';
  const withCall = (on: string): Bundle => {
    const contacts = Object.fromEntries(
      Object.entries(sample.facts.contacts).map(([id, contact]) => [
        id,
        { ...contact, called: { on, role: 'duty social worker', monthsValid: 6 } },
      ]),
    );
    return { ...sample, facts: { ...sample.facts, contacts } };
  };

  test('is an open answer of a service with a provider', () => {
    const found = openMatters(sample, bundles.thailand, today);
    assert.ok(found.some((line) => /^service going-home: not answered yet: .*cost/.test(line)));
    assert.ok(!openMatters(general, undefined, today).some((line) => line.startsWith('service')));
  });

  test('is a contact nobody has tried, or not for long', () => {
    assert.ok(
      openMatters(sample, undefined, today).every((line) => !/contact .*expire/.test(line)),
    );
    assert.ok(
      openMatters(withCall('2026-11-01'), undefined, today).every(
        (line) => !line.startsWith('contact'),
      ),
    );
    assert.match(
      openMatters(withCall('2026-06-10'), undefined, today).join('\n'),
      /its check expires on 2026-12-10/,
    );
    assert.match(
      openMatters(withCall('2026-01-10'), undefined, today).join('\n'),
      /the last check expired on 2026-07-10/,
    );
  });
});

describe('words on paper', () => {
  const planted = (title: string): Bundle[] => {
    const english = general.words.en;
    assert.ok(english?.needs.food);
    const needs = { ...english.needs, food: { ...english.needs.food, title } };
    return [{ ...general, words: { en: { ...english, needs } } }];
  };

  test('are in order', async () => {
    assert.deepEqual(await paperProblems([general], 'en', fontPath), []);
  });

  test('that no typeface has are named', async () => {
    const [found] = await paperProblems(planted('Food \u{1F372}'), 'en', fontPath);
    assert.match(`${found?.field}: ${found?.message}`, /^food\.title: has .*U\+1F372/);
  });

  test('that are longer than a panel are named', async () => {
    const [found] = await paperProblems(planted('Foodfoodfoodfoodfoodfood'), 'en', fontPath);
    assert.match(
      `${found?.field}: ${found?.message}`,
      /^food\.title: "Foodfood.*too long for a line/,
    );
  });
});
