import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { decideBreaks } from '../../lib/breaks/decide-breaks.ts';
import { printBreaks } from '../../lib/breaks/print-breaks.ts';
import { readBreaks } from '../../lib/breaks/read-breaks.ts';
import { wordsOf } from '../../lib/breaks/words-of.ts';
import { textsIn } from '../../lib/check/texts.ts';
import { compose } from '../../lib/compose.ts';
import { LOCALE_IDS, type Locale } from '../../lib/locales.ts';
import { READER_IDS } from '../../lib/readers.ts';
import { loadTranslate } from '../../lib/strings.ts';
import { isUnspaced, UNSPACED_RUN } from '../../lib/typeset/break-rules.ts';
import { someBundles } from '../support/some-bundles.ts';
import { Desk, TODAY } from './support.ts';

const decided = decideBreaks();
const bundles = Object.values(someBundles());
const translate = loadTranslate();

/** Pictures of places are not on paper, so no line of theirs is broken there. */
const ONLY_ON_THE_TABLET = /\.pictures\./;

/** Everything that leaflets for every reader of every bundle say in a locale. */
const saidIn = (locale: Locale): string[] =>
  bundles.flatMap((bundle) =>
    READER_IDS.flatMap((reader) => {
      const leaflet = compose(bundle, locale, reader, 'all', {
        translate,
        today: TODAY,
        also: null,
      });
      return [...textsIn(leaflet)]
        .filter(([field]) => !ONLY_ON_THE_TABLET.test(field))
        .map(([, text]) => text.normalize('NFC'));
    }),
  );

describe('the files a speaker proofreads', () => {
  for (const locale of LOCALE_IDS.filter((id) => decided[id].lines.length > 0)) {
    const file = `locales/line-breaks/${locale}.txt`;

    test(`${file} is up to date: if not, run "npm run check -- --write-breaks"`, () => {
      assert.equal(readFileSync(file, 'utf8'), printBreaks(locale, decided[locale]));
    });

    test(`every word of every leaflet in ${locale} is in it`, () => {
      const known = new Set(decided[locale].lines.map((line) => line.replaceAll('|', '')));
      const runs = saidIn(locale).flatMap((text) => text.match(UNSPACED_RUN) ?? []);
      assert.ok(runs.length > 1000);
      assert.deepEqual(
        [...new Set(runs)].filter((run) => !known.has(run)),
        [],
      );
    });
  }

  test('what only the tablet shows is in none', () => {
    const desk = new Desk();
    const word = 'កកកក';
    desk.edit('content/general/km/needs.json', ['food', 'first'], [word]);
    desk.edit('locales/km/questions.json', ['cost', 'verify'], word);
    desk.edit('content/general/km/needs.json', ['food', 'caption'], 'ខខខខ');
    const runs = [
      ...wordsOf('km', {
        content: join(desk.root, 'content'),
        locales: join(desk.root, 'locales'),
      }).values(),
    ].flat();
    desk.clear();
    assert.ok(runs.includes('ខខខខ'));
    assert.ok(!runs.includes(word));
  });

  test('every language without spaces has one, and no other', () => {
    for (const locale of LOCALE_IDS)
      assert.equal(decided[locale].lines.length > 0, saidIn(locale).some(isUnspaced), locale);
  });
});

/** What the check says of a list with this in it. */
const said = (file: string, text: string): string[] => {
  const desk = new Desk();
  mkdirSync(join(desk.root, 'locales/keep-together'), { recursive: true });
  desk.write(file, text);
  const lines = desk.lines();
  desk.clear();
  return lines;
};

describe('npm run check', () => {
  const KEEP = 'locales/keep-together/km.txt';
  const LINES = 'locales/line-breaks/km.txt';

  for (const [name, file, text, says] of [
    ['a space', KEEP, '# a remark\nបដិសេធ ជំនួយ', /km\.txt → line 2: .*has a space/],
    ['a word of another script', KEEP, 'passport', /line 1: "passport" is not of a script/],
    ['a word that stands twice', KEEP, 'បដិសេធ\nបដិសេធ', /line 2: .*stands twice/],
    ['a bar inside a syllable', LINES, 'អ្|នក', /line 1: .*no line may end/],
    ['a bar at the edge', LINES, 'អ្នក|', /line 1: .*no line may end/],
    ['a split of a word to be kept', LINES, 'អាចប|ដិ|សេ|ធ', /line 1: splits "បដិសេធ"/],
    ['letters in NFD', 'locales/keep-together/my.txt', '\u1025\u102e', /not in Unicode NFC/],
    ['a file that is no language', 'locales/keep-together/khmer words.txt', 'ក', /not named after/],
  ] as const)
    test(`explains ${name}`, () => {
      const lines = said(file, text);
      assert.equal(lines.length, 1, lines.join('\n'));
      assert.match(lines[0] ?? '', says);
    });

  test('takes lists of languages that are still being prepared', () => {
    assert.deepEqual(said('locales/keep-together/shn.txt', 'ၽႃႇသႃႇ'), []);
  });

  test('keeps the bars a speaker moved, and mends only what the list of words says', () => {
    const desk = new Desk();
    desk.write(LINES, 'អ្នកអាចប|ដិ|សេ|ធបាន|ប្អូន\nអាចសុំអាហារ|បាន');
    const root = { content: join(desk.root, 'content'), locales: join(desk.root, 'locales') };
    const { knowledge, outdated } = readBreaks(root.locales);
    const { km } = decideBreaks(root);
    desk.clear();
    assert.deepEqual(knowledge.km?.lines, ['អ្នកអាច|បដិសេធ|បាន|ប្អូន', 'អាចសុំអាហារ|បាន']);
    assert.equal(outdated.length, 1);
    assert.ok(km.lines.includes('អាចសុំអាហារ|បាន'));
  });

  test('lets an author change a wording without touching the lists', () => {
    const desk = new Desk();
    desk.edit('content/general/km/needs.json', ['food', 'title'], 'បាយទឹក');
    const root = { content: join(desk.root, 'content'), locales: join(desk.root, 'locales') };
    const { km } = decideBreaks(root);
    assert.deepEqual(desk.lines(), []);
    desk.clear();
    assert.ok(km.fresh > 0);
    assert.ok(km.lines.some((line) => line.replaceAll('|', '') === 'បាយទឹក'));
  });
});
