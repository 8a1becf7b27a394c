import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { isolate } from '../../lib/typeset/index.ts';
import { chromiumLines } from './support/chromium-lines.ts';
import { type GreyImage, likeness } from './support/grey-image.ts';
import { printedLines } from './support/printed-lines.ts';
import type { Language, Sample } from './support/render.ts';

const PHONE = isolate('+66 2 123 4567');

/** Lines whose order on paper is easily got wrong. */
const LINES: Partial<Record<Language, readonly string[]>> = {
  ar: [
    `اتصل بنا على ${PHONE} الآن`,
    'اتصل بنا على +66 2 123 4567 الآن',
    `اتصل (${PHONE}).`,
    'نحن منظمة NGO مستقلة (UN Women) في تايلاند',
    'المكالمة مجانية بنسبة 100% (24 ساعة).',
    'التاريخ 22/11/2026 والساعة 10:30-18:00',
    'التاريخ ٢٢/١١/٢٠٢٦ بنسبة ٥٠٪',
    'اكتب إلى help@example.org أو www.example.org/ar?x=1',
    'لا [إلا بإذنك] «نعم» {أو} <لا>',
    'من 5 إلى 10، ثم 3.5 و -7 و 1,000$',
    'السعر 20 USD (أو 700 THB) فقط!',
    `رقم ${isolate('02-123-4567')}، ${isolate('Anna Lee')}؛ ${isolate('a(b)c')}`,
    'Handrail هو دليل',
    'هل تعرف "C++" أو ‏C#‎؟',
    '\u2067عربي 123\u2069 abc \u2068def\u2069 (\u2068١٢\u2069)',
    '\u202bعربي abc\u202c عربي \u202eabc\u202c',
    'a(عربي)b (c) (د[e]و)',
  ],
  fa: [
    `با ${PHONE} تماس بگیرید`,
    'با +66 2 123 4567 تماس بگیرید',
    'شماره: ۰۲۱-۱۲۳۴۵۶۷۸ (رایگان)',
    'تخفیف ۵۰٪ یا 50% تا ۱۲٫۵٪',
    'تاریخ ۱۴۰۵/۰۹/۰۱ ساعت ۱۰:۳۰',
    'سازمان NGO (غیردولتی) در Bangkok است',
    'نشانی: help@example.org، www.example.org',
    '«سلام» [می\u200cخواهم] {نه}',
    'از ۵ تا ۱۰ و از 5-10',
    'قیمت: ۱۲۰٬۰۰۰ ریال (20 USD)',
    'UN Women به شما کمک می\u200cکند.',
    `نام: ${isolate('Anna (Lee)')}؛ بله؟`,
  ],
  ur: [
    `${PHONE} پر فون کریں`,
    '+66 2 123 4567 پر فون کریں',
    'ہماری NGO (UN Women) بنکاک میں ہے۔',
    '۱۰۰٪ مفت، یعنی 100% مفت',
    'تاریخ 22/11/2026، وقت 10:30',
    'تاریخ ۲۲/۱۱/۲۰۲۶ء (اتوار)',
    'help@example.org پر لکھیں',
    'دیکھیں: www.example.org/ur?x=1',
    '“پاکستان” [یا] (بھارت)',
    '۵ سے ۱۰ تک، 5-10',
    'قیمت 700 THB (20 USD) ہے۔',
    `نام: ${isolate('Anna Lee')} (${isolate('02-123-4567')})۔`,
  ],
  en: [
    'The word سلام (peace) is Arabic.',
    'Say (سلام عليكم) [نعم] to 123 people.',
    'سلام 123 456, ok',
    'Numbers ١٢٣ and ۱۲۳ and 123%',
    'He said "مرحبا!" (twice), 24/7.',
    `Isolated \u2067مرحبا!\u2069 and \u2068عربي 12\u2069.`,
  ],
  km: ['ពាក្យ سلام (១២៣) គឺ ok', 'ខ្មែរ (مرحبا) 100% ខ្មែរ'],
};

/** What a line must not look like: its brackets turned round, a number or two words the other way. */
const PLANTS: readonly (readonly [right: string, wrong: string])[] = [
  [`اتصل (${PHONE}).`, `اتصل )${PHONE}(.`],
  [`اتصل بنا على ${PHONE} الآن`, `اتصل بنا على ${isolate('4567 123 2 66+')} الآن`],
  ['المكالمة مجانية بنسبة 100% (24 ساعة).', 'المكالمة مجانية بنسبة %100 (24 ساعة).'],
  ['من 5 إلى 10، ثم 3.5 و -7 و 1,000$', 'من 5 إلى 10، ثم 5.3 و -7 و 1,000$'],
  ['السعر 20 USD (أو 700 THB) فقط!', `السعر ${isolate('20 USD')} (أو 700 THB) فقط!`],
  ['السعر 20 USD (أو 700 THB) فقط!', '!السعر 20 USD (أو 700 THB) فقط'],
  ['لا [إلا بإذنك] «نعم» {أو} <لا>', 'لا [إلا بإذنك] »نعم« {أو} <لا>'],
];

const sampleOf = (language: string) => (text: string) => ({ text, language: language as Language });

const SAMPLES: readonly Sample[] = Object.entries(LINES).flatMap(([language, texts]) =>
  texts.map(sampleOf(language)),
);

/** Below this, what is drawn stands in other places: between the worst line and the best plant. */
const ALIKE = 0.82;

describe('every line looks as Chromium shows it', () => {
  let [printed, shown, planted]: GreyImage[][] = [];
  before(async () => {
    printed = await printedLines(SAMPLES);
    planted = await printedLines(PLANTS.map(([, wrong]) => wrong).map(sampleOf('ar')));
    shown = await chromiumLines([
      ...SAMPLES,
      ...PLANTS.map(([right]) => right).map(sampleOf('ar')),
    ]);
  });

  const likenessAt = (ours: GreyImage[] | undefined, index: number, theirs: number): number => {
    const [a, b] = [ours?.[index], shown?.[theirs]];
    assert.ok(a && b && a.width > 50);
    return likeness(a, b);
  };

  SAMPLES.forEach(({ text, language }, index) => {
    it(`${language}: ${text.replace(/[\u200c-\u202e\u2060-\u2069]/gu, '')}`, () => {
      const found = likenessAt(printed, index, index);
      assert.ok(found > ALIKE, `${found.toFixed(3)}`);
    });
  });

  PLANTS.forEach(([right, wrong], index) => {
    it(`and a line in a wrong order does not: ${wrong}`, () => {
      const found = likenessAt(planted, index, SAMPLES.length + index);
      assert.ok(found < ALIKE, `${right}: ${found.toFixed(3)}`);
    });
  });
});
