import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { buildRecordings } from '../../lib/build/recordings.ts';
import { textsIn } from '../../lib/check/texts.ts';
import { compose } from '../../lib/compose.ts';
import { loadContent } from '../../lib/content.ts';
import { sectionsOf } from '../../lib/leaflet.ts';
import { formatProblem } from '../../lib/problem.ts';
import { READER_IDS } from '../../lib/readers.ts';
import { readArchive, writeArchive } from '../../lib/recordings/archive.ts';
import { sentencesOf } from '../../lib/recordings/sentences.ts';
import { textId } from '../../lib/recordings/text-id.ts';
import { textsOf } from '../../lib/recordings/texts-of.ts';
import type { Recording, RecordingSet } from '../../lib/schema/recordings.ts';
import { loadStrings, loadTranslate } from '../../lib/strings.ts';
import { someBundles } from '../support/some-bundles.ts';
import { Desk, TODAY } from './support.ts';

/** Begins as every WebM file does; no test here listens. */
const sound = (...more: number[]) => Uint8Array.of(0x1a, 0x45, 0xdf, 0xa3, ...more);

const idOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

const recordingOf = (text: string, more: Partial<Recording> = {}): Recording => ({
  text,
  file: `${idOf(text)}.webm`,
  seconds: 2.5,
  on: '2026-03-01',
  role: 'interpreter, Khmer',
  ...more,
});

const setOf = (texts: readonly string[], more: Partial<RecordingSet> = {}): RecordingSet => ({
  format: 'handrail-recordings',
  version: 1,
  bundle: 'general',
  locale: 'km',
  recordings: texts.map((text) => recordingOf(text)),
  ...more,
});

const archiveOf = (set: RecordingSet): Uint8Array =>
  writeArchive(
    set,
    Object.fromEntries(set.recordings.map(({ file }, index) => [file, sound(index)])),
  );

/** Puts a file of recordings where an author would. */
function place(desk: Desk, archive: Uint8Array, path = 'general/km/audio/voice.zip'): void {
  const file = join(desk.root, 'content', path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, archive);
}

const FILE = 'content/general/km/audio/voice.zip';
const words = () => loadContent().general?.words.km?.needs.food;
const easy = () => words()?.easy[0] ?? '';
const title = () => words()?.title ?? '';

const linesOf = (desk: Desk) => {
  const { problems, stale } = desk.check();
  return { problems: problems.map(formatProblem), stale: stale.map(formatProblem) };
};

test('recordings of words that are said pass the check', () => {
  const desk = new Desk();
  place(desk, archiveOf(setOf([title(), easy()])));
  assert.deepEqual(linesOf(desk), { problems: [], stale: [] });
  desk.clear();
});

test('a recording is stale as soon as one letter of its words changes', () => {
  const desk = new Desk();
  const said = [...textsIn(loadContent().general?.words.km?.needs)];
  // The same words at another level would still be said.
  const [path, text] = said.find(
    ([at, one]) => at.includes('.full.') && said.filter(([, other]) => other === one).length === 1,
  ) ?? ['', ''];
  place(desk, archiveOf(setOf([title(), text])));
  assert.deepEqual(linesOf(desk).stale, []);
  desk.edit('content/general/km/needs.json', path.split('.'), `${text}!`);
  const { problems, stale } = linesOf(desk);
  assert.deepEqual(problems, [], 'the site can be built, so that the new words can be recorded');
  assert.equal(stale.length, 1);
  assert.ok(stale[0]?.startsWith(`${FILE} → recordings.1: the words have changed`), stale[0]);
  desk.clear();
});

test('a phrase with a rule in it goes stale when the rule changes', () => {
  const desk = new Desk();
  const bundle = loadContent()['sample-organisation'];
  assert.ok(bundle);
  const before = sentencesOf(bundle, 'km', loadStrings());
  const up = before.find(({ english }) => english === 'Up to 90 days.');
  assert.ok(up, 'the time is part of what is spoken');
  const set = setOf([up.text], { bundle: 'sample-organisation' });
  place(desk, archiveOf(set), 'sample-organisation/km/audio/voice.zip');
  assert.deepEqual(linesOf(desk).stale, []);
  const services = JSON.parse(
    readFileSync(join(desk.root, 'content/sample-organisation/facts/services.json'), 'utf8'),
  ) as Record<string, { answers?: { duration?: { duration?: { amount: number } } } }>;
  for (const { answers } of Object.values(services))
    if (answers?.duration?.duration?.amount === 90) answers.duration.duration.amount = 60;
  desk.write('content/sample-organisation/facts/services.json', JSON.stringify(services));
  assert.equal(linesOf(desk).stale.length, 1);
  desk.clear();
});

test('what is broken, too large or in the wrong place is named', () => {
  const one = setOf([title()]);
  const [first] = one.recordings as [Recording];
  const tooLarge = new Uint8Array(400_001);
  tooLarge.set(sound());
  const cases: [RegExp, Uint8Array][] = [
    [/voice\.zip: is not a zip archive/, strToU8('no archive')],
    [/voice\.zip: is not a zip archive/, archiveOf(one).slice(0, 300)],
    [/manifest\.json: is missing/, zipSync({ [first.file]: sound() })],
    [/manifest\.json: is not valid JSON/, zipSync({ 'manifest.json': strToU8('{') })],
    [/recordings\.0\.file: ".*" is not in the archive/, writeArchive(one, {})],
    [/not the kind of sound/, writeArchive(one, { [first.file]: strToU8('RIFF, a WAV') })],
    [/is larger than 400 KB/, writeArchive(one, { [first.file]: tooLarge })],
    [
      /recordings\.0\.seconds: 41 is too big/,
      archiveOf({ ...one, recordings: [{ ...first, seconds: 41 }] }),
    ],
    [
      /recordings\.0\.role: .* A role/,
      archiveOf({ ...one, recordings: [{ ...first, role: ' x' }] }),
    ],
    [/recordings\.1: has the words of another/, archiveOf(setOf([title(), title()]))],
    [
      /x\.webm: is in the archive, but not in its list/,
      writeArchive(one, { [first.file]: sound(), 'x.webm': sound() }),
    ],
    [/locale: is "my", but the file lies in/, archiveOf({ ...one, locale: 'my' })],
    [/bundle: is "thailand", but the file/, archiveOf({ ...one, bundle: 'thailand' })],
    [
      /recordings\.0\.file: was recorded for other words/,
      archiveOf({ ...one, recordings: [{ ...first, file: `${idOf(easy())}.webm` }] }),
    ],
  ];
  const desk = new Desk();
  for (const [message, archive] of cases) {
    place(desk, archive);
    const { problems } = linesOf(desk);
    assert.equal(problems.length, 1, `${message}: ${problems.join('\n')}`);
    assert.match(problems[0] ?? '', message);
    assert.ok(problems[0]?.startsWith(FILE), problems[0]);
  }
  desk.clear();
});

test('only archives may stand in a folder of recordings', () => {
  const desk = new Desk();
  place(desk, sound(), 'general/km/audio/loose.webm');
  assert.match(
    linesOf(desk).problems.join('\n'),
    /audio\/loose\.webm: is not a file Handrail reads/,
  );
  desk.clear();
});

test('an archive comes back as it went in, and the same recordings make the same bytes', () => {
  const set = setOf([title(), easy()]);
  const archive = archiveOf(set);
  const read = readArchive(archive);
  assert.deepEqual(read.problems, []);
  assert.deepEqual(read.set, set);
  assert.deepEqual(read.audio[set.recordings[1]?.file ?? ''], sound(1));
  assert.deepEqual(archiveOf(set), archive);
});

test('a browser names a recording as the check does, however the letters are composed', async () => {
  for (const text of [easy(), 'é', 'e\u0301'])
    assert.equal(await textId(text), idOf(text.normalize('NFC')));
});

test('everything that a Listen button may need is on the list, for every reader and day', () => {
  const strings = loadStrings();
  const translate = loadTranslate();
  for (const bundle of Object.values(someBundles())) {
    const listed = new Set(sentencesOf(bundle, 'km', strings).map(({ text }) => text));
    for (const reader of READER_IDS)
      for (const today of [TODAY, '2040-01-01'])
        for (const { text, locale } of sectionsOf(
          compose(bundle, 'km', reader, 'all', { translate, today }),
        ).flatMap(textsOf))
          if (locale === 'km') assert.ok(listed.has(text), text);
  }
});

test('no sentence waits for a value, stands twice, or is without its English', () => {
  for (const bundle of Object.values(someBundles())) {
    const sentences = sentencesOf(bundle, 'ar', loadStrings());
    assert.ok(sentences.length > 500);
    assert.equal(new Set(sentences.map(({ text }) => text)).size, sentences.length);
    for (const { text, english } of sentences) {
      assert.doesNotMatch(text, /\{\{/);
      assert.ok(english, text);
    }
  }
});

test('easy words for adults come before those that fewer people hear', () => {
  const bundle = loadContent().general;
  assert.ok(bundle);
  const order = sentencesOf(bundle, 'km', loadStrings()).flatMap(({ place: at }) =>
    at.part === 'leaflet' ? [at.reader] : [],
  );
  assert.equal(order[0], 'adult-easy');
  assert.ok(order.lastIndexOf('adult-easy') < order.indexOf('adult-full'));
  assert.ok(order.lastIndexOf('adult-full') < order.indexOf('child-easy'));
});

test('the site gets each recording once, in every bundle that says its words, and no stale one', async () => {
  const desk = new Desk();
  const out = mkdtempSync(join(tmpdir(), 'audio-'));
  const lead = (loadStrings().km.tablet as { person: { language: { lead: string } } }).person
    .language.lead;
  place(desk, archiveOf(setOf([lead, title(), 'nobody says this'])));
  const own = setOf([title()], { bundle: 'sample-organisation' });
  const ownArchive = writeArchive(own, { [own.recordings[0]?.file ?? '']: sound(9) });
  place(desk, ownArchive, 'sample-organisation/km/audio/ours.zip');
  const count = await buildRecordings(out, join(desk.root, 'content'));
  const json = (path: string) => JSON.parse(readFileSync(join(out, 'audio', path), 'utf8'));

  assert.equal(count, 3, 'two of the general bundle and one of the organisation');
  const general = json('general/km.json');
  assert.deepEqual(Object.keys(general).sort(), [lead, title()].sort());
  assert.deepEqual(json('thailand/km.json'), general, 'inherited');
  const [ours, theirs] = json('sample-organisation/km.json')[title()];
  assert.deepEqual(
    new Uint8Array(readFileSync(join(out, 'audio', ours))),
    sound(9),
    'its own first',
  );
  assert.equal(theirs, general[title()][0]);
  const index = json('index.json');
  assert.deepEqual(Object.keys(index.general), ['km']);
  assert.deepEqual(index.general.km.hear.files, general[lead]);
  assert.equal(readdirSync(join(out, 'audio')).filter((name) => /\.webm$/.test(name)).length, 3);
  rmSync(out, { recursive: true });
  desk.clear();
});

test('without recordings nothing is promised', async () => {
  const out = mkdtempSync(join(tmpdir(), 'audio-'));
  const desk = new Desk();
  assert.equal(await buildRecordings(out, join(desk.root, 'content')), 0);
  assert.deepEqual(JSON.parse(readFileSync(join(out, 'audio/index.json'), 'utf8')), {});
  rmSync(out, { recursive: true });
  desk.clear();
});
