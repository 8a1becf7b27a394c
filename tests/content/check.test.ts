import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { checkEverything } from '../../lib/check/index.ts';
import { readContent } from '../../lib/content.ts';
import { Desk } from './support.ts';

const CONTACTS = 'content/thailand/facts/contacts.json';
const SAMPLE_CONTACTS = 'content/sample-organisation/facts/contacts.json';
const SERVICES = 'content/general/facts/services.json';
const SAMPLE = 'content/sample-organisation/facts/services.json';
const RIGHTS_EN = 'content/general/en/rights.json';

const LIMIT = {
  value: 'set-hours',
  reason: 'quiet-at-night',
  lasts: 'whole-time',
  complain: 'example-ombuds',
};

/** One planted mistake: what is changed, and what the only line about it must say. */
interface Fault {
  name: string;
  plant: (desk: Desk) => void;
  says: RegExp;
}

const edit =
  (file: string, path: string, value: unknown) =>
  (desk: Desk): void =>
    desk.edit(file, path.split('.'), value);

const FAULTS: Fault[] = [
  {
    name: 'a date that does not exist',
    plant: edit(CONTACTS, 'social-assistance.called', {
      on: '2026-13-01',
      role: 'duty social worker',
      monthsValid: 6,
    }),
    says: /^content\/thailand\/facts\/contacts\.json → social-assistance\.called\.on: "2026-13-01" is not a date\. Write it like 2026-03-01\.$/,
  },
  {
    name: 'an answer outside the closed list',
    plant: edit(SERVICES, 'safe-place.answers.cost', 'gratis'),
    says: /general\/facts\/services\.json → safe-place\.answers\.cost.*"gratis" is not possible here\. One of "free", "part", "paid", or null/,
  },
  {
    name: 'a question left out instead of honestly unanswered',
    plant: edit(SERVICES, 'safe-place.answers.leave', undefined),
    says: /services\.json → safe-place\.answers\.leave: is missing\. One of .*or null/,
  },
  {
    name: 'an unknown field',
    plant: edit(SERVICES, 'safe-place.adress', 'Main Street 1'),
    says: /services\.json → safe-place\.adress: is not a known field\. Known here: topic, pictogram/,
  },
  {
    name: 'a field of the wrong type',
    plant: edit(SERVICES, 'safe-place.topic', 'twelve'),
    says: /safe-place\.topic: "twelve" is not possible here\. A whole number from 0 to 255/,
  },
  {
    name: 'a day written in another way, deep inside the hours',
    plant: edit(CONTACTS, 'social-assistance.hours', [
      { days: ['Mon'], from: '08:30', to: '16:30' },
    ]),
    says: /contacts\.json → social-assistance\.hours\.0\.days\.0: "Mon" is not possible here\. One of "mon"/,
  },
  {
    name: 'hours that go past midnight in one line',
    plant: edit(CONTACTS, 'social-assistance.hours', [
      { days: ['mon'], from: '18:00', to: '02:00' },
    ]),
    says: /social-assistance\.hours\.0\.to: must be later than "from"\. Who closes after midnight/,
  },
  {
    name: 'a limit without a reason',
    plant: edit(SAMPLE, 'safe-place.answers.phone', { ...LIMIT, reason: undefined }),
    says: /sample-organisation\/facts\/services\.json → safe-place\.answers\.phone\.reason: is missing\. .*limits the person.*Add "reason"/,
  },
  {
    name: 'a limit with a reason of its own invention',
    plant: edit(SAMPLE, 'safe-place.answers.phone', { ...LIMIT, reason: 'house rules' }),
    says: /phone\.reason: "house rules" is not possible here\. Add "reason": one of/,
  },
  {
    name: 'a limit that does not say how long it lasts',
    plant: edit(SAMPLE, 'safe-place.answers.phone', { ...LIMIT, lasts: undefined }),
    says: /phone\.lasts: is missing\. .*Add "lasts"/,
  },
  {
    name: 'a limit without anybody to complain to',
    plant: edit(SAMPLE, 'safe-place.answers.phone', { ...LIMIT, complain: undefined }),
    says: /phone\.complain: is missing\. .*Add "complain"/,
  },
  {
    name: 'a limit with a complaint contact inside the provider',
    plant: edit(SAMPLE, 'safe-place.answers.phone', { ...LIMIT, complain: 'example-house' }),
    says: /phone\.complain: "example-house" is run by "example-house", the provider itself\. Name a contact that somebody else runs\./,
  },
  {
    name: 'a complaint contact that does not exist',
    plant: edit(SAMPLE, 'safe-place.answers.phone', { ...LIMIT, complain: 'nobody' }),
    says: /phone\.complain: "nobody" is not a contact of this bundle\. Known: /,
  },
  {
    name: 'a justification where nothing is limited',
    plant: edit(SAMPLE, 'safe-place.answers.phone', { ...LIMIT, value: 'keep' }),
    says: /phone\.reason: does not belong here\. "keep" limits nobody\. Delete it\./,
  },
  {
    name: 'an amount of time that is missing',
    plant: edit(SAMPLE, 'safe-place.answers.duration', 'up-to'),
    says: /duration\.duration: is missing\. "up-to" needs it\. Write it like \{ "amount": 90/,
  },
  {
    name: 'a telephone number with spaces',
    plant: edit(CONTACTS, 'social-assistance.number', '02 123 4567'),
    says: /social-assistance\.number: "02 123 4567" is not written as it must be\. A short number like "1300"/,
  },
  {
    name: 'a telephone number no country has',
    plant: edit(CONTACTS, 'social-assistance.number', '+6612345678901'),
    says: /social-assistance\.number: .*not a possible telephone number\. Write \+/,
  },
  {
    name: 'a contact that is on hold',
    plant: edit(CONTACTS, 'social-assistance.use', 'hold'),
    says: /social-assistance\.use: "hold" is not possible here\. "show", or "caution"/,
  },
  {
    name: 'a call check in the future',
    plant: edit(CONTACTS, 'social-assistance.called', {
      on: '2027-01-01',
      role: 'duty social worker',
      monthsValid: 6,
    }),
    says: /social-assistance\.called\.on: "2027-01-01" is in the future/,
  },
  {
    name: 'caution without a warning',
    plant: edit('content/thailand/en/contacts.json', 'tourist-police.warning', undefined),
    says: /thailand\/en\/contacts\.json → tourist-police\.warning: is missing\. "use": "caution" needs it/,
  },
  {
    name: 'a picture that does not exist',
    plant: edit(SERVICES, 'safe-place.pictogram', 'castle'),
    says: /safe-place\.pictogram: "castle" does not exist\. Take a name from lib\/pictograms\.ts/,
  },
  {
    name: 'a topic number used twice',
    plant: edit(SERVICES, 'safe-place.topic', 0),
    says: /topic: 0 is the number of "\w[\w-]*" already\. Take a number that no topic ever had, like \d+\.$/,
  },
  {
    name: 'a service that names a right nobody has written',
    plant: edit('content/general/facts/services.json', 'health.rights', ['sunshine']),
    says: /services\.json → health\.rights\.0: "sunshine" is not in rights\.json\. Known: /,
  },
  {
    name: 'a paper without marks that names no topic',
    plant: edit('content/general/bundle.json', 'essentials.adult', [
      'police',
      'sunshine',
      'police',
    ]),
    says: /general\/bundle\.json → essentials\.adult\.1: "sunshine" is not a topic of this bundle\. Write the id of a need/,
  },
  {
    name: 'a paper without marks that names a topic twice',
    plant: edit('content/general/bundle.json', 'essentials.adult', ['police', 'health', 'police']),
    says: /general\/bundle\.json → essentials\.adult\.2: "police" stands here twice/,
  },
  {
    name: 'no essentials anywhere',
    plant: edit('content/general/bundle.json', 'essentials', undefined),
    says: /bundle\.json → essentials: is missing here and in every bundle it builds on/,
  },
  {
    name: 'a need that leads to no service',
    plant: edit('content/general/facts/needs.json', 'food.services', ['kitchen']),
    says: /needs\.json → food\.services\.0: "kitchen" is not in services\.json\. Known: /,
  },
  {
    name: 'a need that does not say what the worker does first',
    plant: edit('content/general/en/needs.json', 'food.first', undefined),
    says: /^content\/general\/en\/needs\.json → food\.first: is missing\. Say in one to three sentences/,
  },
  {
    name: 'a translation that does not say what the worker does first',
    plant: edit('content/general/km/needs.json', 'food.first', undefined),
    says: /^content\/general\/km\/needs\.json → food\.first: is missing\. The English has it/,
  },
  {
    name: 'more to do first than a worker can read',
    plant: edit('content/general/en/needs.json', 'food.first', ['One.', 'Two.', 'Three.', 'Four.']),
    says: /food\.first: A list \[ … \] is too long\. One to three sentences for the worker/,
  },
  {
    name: 'words for something that does not exist',
    plant: edit(RIGHTS_EN, 'free-lunch', {
      title: 'Lunch',
      caption: 'Lunch',
      easy: ['Lunch.'],
      full: ['Lunch.'],
      child: ['Lunch.'],
    }),
    says: /en\/rights\.json → free-lunch: is not in facts\/rights\.json/,
  },
  {
    name: 'a sentence that is not in a list',
    plant: edit(RIGHTS_EN, 'understand.easy', 'You can ask.'),
    says: /rights\.json → understand\.easy: "You can ask\." is not possible here\. A list with one sentence/,
  },
  {
    name: 'an empty sentence',
    plant: edit(RIGHTS_EN, 'understand.easy', ['']),
    says: /understand\.easy\.0: "" is too short\. A sentence in quotes/,
  },
  {
    name: 'a right that promises too much',
    plant: edit(RIGHTS_EN, 'understand.easy', ['You get an interpreter.']),
    says: /rights\.json → understand\.easy: promises too much\. "wording": "ask"/,
  },
  {
    name: 'a word that labels her',
    plant: edit(RIGHTS_EN, 'understand.title', 'Rights of victims'),
    says: /understand\.title: has "victims", a word that labels or frightens/,
  },
  {
    name: 'a word that labels her, in a script that writes words together',
    plant: edit('content/general/km/rights.json', 'understand.title', 'សិទ្ធិជនរងគ្រោះ'),
    says: /km\/rights\.json → understand\.title: has "ជនរងគ្រោះ", a word that labels/,
  },
  {
    name: 'a language without a list of words that label',
    plant: (desk) => desk.remove('locales/banned-words/ar.txt'),
    says: /^locales\/banned-words\/ar\.txt: is missing\. Write what must not stand/m,
  },
  {
    name: 'a list of words that label with nothing on it',
    plant: (desk) => desk.write('locales/banned-words/ar.txt', '# later'),
    says: /^locales\/banned-words\/ar\.txt: has no words\. Write one a line/m,
  },
  {
    name: 'Burmese typed for the Zawgyi font',
    plant: edit('content/general/my/rights.json', 'understand.title', 'လူကုန္ကူးခံရမည့္'),
    says: /my\/rights\.json → understand\.title: seems to be typed for the Zawgyi font/,
  },
  {
    name: 'letters that are not in NFC',
    plant: edit(RIGHTS_EN, 'understand.title', 'Cafe\u0301'),
    says: /understand\.title: is not in Unicode NFC/,
  },
  {
    name: 'a phrase of the closed list that is missing',
    plant: edit('locales/km/questions.json', 'cost.answer.free', undefined),
    says: /locales\/km\/questions\.json → cost\.answer\.free: is missing\. Translate: /,
  },
  {
    name: 'a question that no language can ask back',
    plant: edit('locales/en/questions.json', 'leave.verify', undefined),
    says: /^locales\/en\/questions\.json → leave\.verify: is missing\. The registries in /,
  },
  {
    name: 'a placeholder lost in translation',
    plant: edit('locales/ar/questions.json', 'duration.answer.up-to', 'مدة'),
    says: /locales\/ar\/questions\.json → duration\.answer\.up-to: must have the placeholders of the English: duration/,
  },
  {
    name: 'a code that two bundles share',
    plant: edit('content/thailand/bundle.json', 'code', 'g'),
    says: /thailand\/bundle\.json → code: "g" is the code of "general" already/,
  },
  {
    name: 'a bundle that builds on nothing known',
    plant: edit('content/thailand/bundle.json', 'extends', 'asia'),
    says: /thailand\/bundle\.json → extends: "asia" is not a bundle\. Known: /,
  },
  {
    name: 'bundles that build on each other',
    plant: edit('content/thailand/bundle.json', 'extends', 'sample-organisation'),
    says: /bundle\.json → extends: goes round in a circle/,
  },
  {
    name: 'workers of whom something is left out instead of honestly unknown',
    plant: edit('content/sample-organisation/bundle.json', 'workers.police', undefined),
    says: /^content\/sample-organisation\/bundle\.json → workers\.police: is missing\. true, false, or null/,
  },
  {
    name: 'workers who are vouched for by nobody known',
    plant: edit('content/sample-organisation/bundle.json', 'workers.contact', 'example-hose'),
    says: /sample-organisation\/bundle\.json → workers\.contact: "example-hose" is not a contact of this bundle\. Known: example-house/,
  },
  {
    name: 'workers who are vouched for by a web page',
    plant: edit(
      'content/sample-organisation/bundle.json',
      'workers.contact',
      'red-cross-family-links',
    ),
    says: /workers\.contact: "red-cross-family-links" must be a telephone number for everyone/,
  },
  {
    name: 'workers who are vouched for by a line for children',
    plant: edit('content/sample-organisation/bundle.json', 'workers.contact', 'childline'),
    says: /workers\.contact: "childline" must be a telephone number for everyone/,
  },
  {
    name: 'workers of a whole country',
    plant: edit('content/thailand/bundle.json', 'workers', {
      police: false,
      immigration: false,
      badge: null,
      contact: null,
    }),
    says: /thailand\/bundle\.json → workers: does not belong here\. A bundle of kind "country" has no workers/,
  },
  {
    name: 'a comma too many',
    plant: (desk) => desk.write('content/general/en/steps.json', '{\n  "talk": {},\n}'),
    says: /general\/en\/steps\.json → line \d+: is not valid JSON .*Look for a missing comma, quote or bracket/,
  },
  {
    name: 'a key that stands twice',
    plant: (desk) => desk.write('content/thailand/sign-offs.json', '[{"role": "a", "role": "b"}]'),
    says: /thailand\/sign-offs\.json → role: stands twice, and only the last would count/,
  },
  {
    name: 'a file whose name is mistyped',
    plant: (desk) => desk.write('content/thailand/facts/contcats.json', '{}'),
    says: /^content\/thailand\/facts\/contcats\.json: is not a file Handrail reads.*Known: /,
  },
  {
    name: 'a sign-off for something that does not exist',
    plant: (desk) =>
      desk.write(
        'content/general/sign-offs.json',
        JSON.stringify([
          {
            file: 'services.json',
            entry: 'castle',
            locale: 'km',
            source: '0123456789abcdef',
            translation: '0123456789abcdef',
            role: 'court interpreter, Khmer',
            on: '2026-03-01',
          },
        ]),
      ),
    says: /general\/sign-offs\.json → 0\.entry: "castle" is not in services\.json/,
  },
  {
    name: 'a language without a name',
    plant: edit(CONTACTS, 'social-assistance.languages', ['th', 'shn']),
    says: /social-assistance\.languages: "shn" has no name yet/,
  },
  {
    name: 'a file that holds nothing',
    plant: (desk) => desk.write('content/thailand/facts/contacts.json', 'null'),
    says: /thailand\/facts\/contacts\.json: null is not possible here/,
  },
  {
    name: 'a name that every object has',
    plant: edit(SAMPLE, 'safe-place.answers.police.complain', 'constructor'),
    says: /police\.complain: "constructor" is not /,
  },
  {
    name: 'a limit nobody makes',
    plant: edit(SAMPLE, 'safe-place.provider', null),
    says: /safe-place\.provider: is missing\. A limit can only be judged/,
  },
  {
    name: 'a message that every leaflet needs',
    plant: edit('content/general/facts/messages.json', 'say-no', undefined),
    says: /general\/facts\/messages\.json → say-no: is missing\. Every leaflet needs it/,
  },
  {
    name: 'digits of another script',
    plant: edit(RIGHTS_EN, 'understand.title', 'Call ១២៣'),
    says: /understand\.title: has digits that are not 0-9/,
  },
  {
    name: 'a phrase without words',
    plant: edit('locales/km/page.json', 'exit', ''),
    says: /locales\/km\/page\.json → exit: says nothing/,
  },
  {
    name: 'a strings file that is a list',
    plant: (desk) => desk.write('locales/km/page.json', '[]'),
    says: /locales\/km\/page\.json: must be an object/,
  },
  {
    name: 'a file that is missing',
    plant: (desk) => desk.remove('locales/my/page.json'),
    says: /^locales\/my\/page\.json: is missing\. Translate the file of that name in locales\/en\.$/,
  },
  {
    name: 'a time zone that does not exist',
    plant: edit('content/thailand/bundle.json', 'timeZone', 'Bangkok'),
    says: /thailand\/bundle\.json → timeZone: "Bangkok" is not possible here\. The IANA name/,
  },
  {
    name: 'a meeting point off the map',
    plant: edit(SAMPLE_CONTACTS, 'example-meeting-point.latitude', 100.5),
    says: /contacts\.json → example-meeting-point\.latitude: 100\.5 is too big\. Degrees as a map shows them, a number from -90 to 90/,
  },
  {
    name: 'an address that a Khmer page cannot draw',
    plant: edit(SAMPLE_CONTACTS, 'example-meeting-point.address', 'ห้องสมุด'),
    says: /example-meeting-point\.address: "ห้องสมุด" is not written as it must be\. An address of at most 80 Latin letters/,
  },
  {
    name: 'messages to a number by a way we do not know',
    plant: edit(CONTACTS, 'ambulance.messages', 'yes'),
    says: /contacts\.json → ambulance\.messages: "yes" is not possible here\. "sms" if text messages are read there, or null/,
  },
  {
    name: 'somebody who closes before opening',
    plant: edit(SAMPLE_CONTACTS, 'example-meeting-point.hours', [
      { days: ['mon'], from: '22:00', to: '02:00' },
    ]),
    says: /contacts\.json → example-meeting-point\.hours/,
  },
];

describe('npm run check', () => {
  test('finds nothing wrong with our content', () => {
    const desk = new Desk();
    assert.deepEqual(desk.lines(), []);
    desk.clear();
  });

  for (const { name, plant, says } of FAULTS)
    test(`explains ${name}`, () => {
      const desk = new Desk();
      plant(desk);
      const lines = desk.lines();
      desk.clear();
      assert.ok(
        lines.some((line) => says.test(line)),
        `expected ${says}\ngot:\n${lines.join('\n')}`,
      );
      assert.ok(!lines.some((line) => line.includes('\n')), 'each problem is one line');
    });

  test('reports all mistakes at once', () => {
    const desk = new Desk();
    for (const { plant } of FAULTS.slice(0, 6)) plant(desk);
    const lines = desk.lines();
    desk.clear();
    for (const { name, says } of FAULTS.slice(0, 2))
      assert.ok(
        lines.some((line) => says.test(line)),
        name,
      );
    assert.ok(lines.length >= 4);
  });

  test('says nothing of the translations of an entry whose facts are wrong', () => {
    const desk = new Desk();
    desk.edit(CONTACTS, ['social-assistance', 'topic'], 'x');
    const lines = desk.lines();
    desk.clear();
    assert.equal(lines.length, 1, lines.join('\n'));
  });

  test('reports content that is not there', () => {
    const report = checkEverything({ content: '/nowhere', locales: 'locales' });
    assert.ok(report.problems.some(({ message }) => /exactly one/.test(message)));
  });

  test('blames a mistake in a general file once, not in every bundle that builds on it', () => {
    const desk = new Desk();
    desk.edit(SERVICES, ['safe-place', 'pictogram'], 'castle');
    const lines = desk.lines();
    desk.clear();
    assert.equal(lines.length, 1);
  });

  test('does not take the workers of one organisation for those of another that builds on it', () => {
    const desk = new Desk();
    desk.addNextHouse();
    const { bundles, problems } = readContent(`${desk.root}/content`);
    desk.clear();
    assert.deepEqual(problems, []);
    assert.equal(bundles['sample-organisation']?.workers?.police, false);
    assert.equal(bundles['next-house']?.workers, undefined);
  });

  test('lists what falls back to English without calling it a mistake', () => {
    const desk = new Desk();
    desk.edit('content/general/km/rights.json', ['understand'], undefined);
    const { problems, missing } = desk.check();
    desk.clear();
    assert.deepEqual(problems, []);
    assert.deepEqual(missing, ['content/general/km/rights.json → understand']);
  });

  test('ends with exit code 1 and no stack trace', () => {
    const desk = new Desk();
    desk.edit(SERVICES, ['safe-place', 'topic'], 'twelve');
    const ended = spawnSync(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), `${process.cwd()}/commands/check.ts`],
      { cwd: desk.root, encoding: 'utf8' },
    );
    desk.clear();
    assert.equal(ended.status, 1);
    assert.match(ended.stdout, /safe-place\.topic: "twelve"/);
    assert.doesNotMatch(ended.stdout + ended.stderr, /^\s+at /m);
  });
});
