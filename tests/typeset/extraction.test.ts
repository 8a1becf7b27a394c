import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asRead, lostWords, unwrap } from './support/compare-texts.ts';
import { extractWithPoppler } from './support/extract-text.ts';
import { extractWithPdfium } from './support/extract-with-pdfium.ts';
import { LANGUAGES, type Language, type Sample, typeset } from './support/render.ts';
import { RUNNING_TEXT } from './support/running-text.ts';
import { SAMPLES } from './support/samples.ts';

const READERS = { poppler: extractWithPoppler, PDFium: extractWithPdfium };

const isKnown = (language: string): language is keyof typeof SAMPLES => language in SAMPLES;

/** A raised sign beside a low one, with nothing but spaces around, is a line of its own to PDFium. */
const withoutLoneSigns = (sample: Sample): Sample => ({
  ...sample,
  text: sample.text.replace(/ [\u066b\u066c](?= )/gu, ''),
});

const assertReads = (samples: readonly Sample[], extracted: string): void => {
  const source = samples.map(({ text }) => text).join('\n');
  assert.deepEqual(lostWords(source, extracted), []);
  assert.equal(unwrap(source, extracted), asRead(source));
};

describe('the text comes out of the PDF as it went in', () => {
  for (const language of LANGUAGES) {
    const running = RUNNING_TEXT[language].map((text): Sample => ({ text, language }));
    const stress = isKnown(language) ? SAMPLES[language].map(withoutLoneSigns) : [];
    const samples = [...running, ...stress];
    for (const width of [480, 300]) {
      for (const [name, read] of Object.entries(READERS)) {
        it(`in ${language}, ${width} points wide, as ${name} reads it`, async () => {
          assertReads(samples, await read(await typeset(samples, width)));
        });
      }
    }
  }
});

const PHONE = '\u2066+66\u00a02\u00a0123\u00a04567\u2069';

const HARD: readonly { about: string; samples: readonly [Language, string][]; width?: number }[] = [
  {
    about: 'Latin words and addresses that outnumber the Arabic words of a line',
    samples: [
      ['ar', 'اكتبي إلى \u2066help@example.org\u2069 \u2066www.example.org/ar\u2069'],
      ['ar', '\u2066www.example.org/ar\u2069'],
      ['ar', 'هل تريدين شيئًا آخر الآن؟ يمكنك أن تسألي متى شئتِ، ولا أحد يغضب منك هنا أبدًا.'],
      ['ar', 'زوري «Safe House» أو “IOM” أو (NGO)! المنظمات الأخرى تساعدك أيضًا في أي وقت.'],
    ],
  },
  {
    about: 'numbers and signs beside each other',
    samples: [
      ['ar', `(${PHONE})، 8:30–17:00؛ [٣]؟! 50₺ – 3.5% + 4… (1) (2): «٢٠٢٤».`],
      ['fa', '۱۲۳٫۵٪، (۴)؛ «۱۷:۰۰» – حتماً، مثلاً: ۱۴۰۳/۰۲/۲۳…'],
      ['ur', 'مُحَمَّدؐ، (۱۲/۰۵/۲۰۲۴)۔ فوراً: “۵۰٪”!'],
    ],
  },
  {
    about: 'hyphens where lines end or begin',
    samples: [
      ['en', 'We help with first- and second- and third- and fourth- and fifth-class tickets.'],
      ['km', 'ព្រះ pre- ក្រៅ pre- ស្ត្រី pre- ខ្ញុំ pre- ធ្វើ pre- ល្អ។'],
    ],
    width: 160,
  },
  {
    about: 'dashes where right-to-left lines begin',
    samples: [['ar', '- لا أحد يسأل عن اسمك هنا أبدًا. - IOM - لا شرطة هنا، ولا أحد يسأل.']],
    width: 160,
  },
  {
    about: 'lines of another direction',
    samples: [
      ['ar', 'هل يمكنني أن أحتفظ بهاتفي وأن أتصل بأسرتي؟ نعم، يمكنك ذلك في أي وقت تشائين.'],
      ['en', 'May I keep my phone (and call)?'],
      ['ar', 'لن نخبر الشرطة بشيء دون إذنك، ولن نخبر صاحب العمل، ولا أحدًا من أسرتك.'],
      ['th', 'ตำรวจจะรู้ไหม?'],
      ['ar', 'يستغرق اللقاء الأول من 30 إلى 45 دقيقة، ثم نتفق معًا على الخطوة التالية.'],
    ],
  },
];

describe('readers are not misled by', () => {
  for (const { about, samples, width = 480 } of HARD) {
    const texts = samples.map(([language, text]): Sample => ({ language, text }));
    for (const [name, read] of Object.entries(READERS)) {
      it(`${about} (${name})`, async () => {
        assertReads(texts, await read(await typeset(texts, width)));
      });
    }
  }
});

describe('the comparison of texts', () => {
  it('names the words that differ', () => {
    assert.deepEqual(lostWords('لا أحد، لا', 'لا أحد ،'), ['أحد،', 'لا']);
  });

  it('knows a space from the end of a line', () => {
    assert.equal(unwrap('ab cd efg', 'ab\ncd ef\ng'), 'ab cd efg');
    assert.equal(unwrap('abc', 'a bc'), 'a bc');
    assert.equal(unwrap('ab cd', 'abcd'), 'abcd');
  });
});
