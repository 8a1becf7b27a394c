import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Bundle } from '../../lib/bundle.ts';
import { answerLines } from '../../lib/compose/answers.ts';
import {
  MOST_QUESTIONS,
  type Understanding,
  understandingOf,
} from '../../lib/compose/understanding.ts';
import { createVoice } from '../../lib/compose/voice.ts';
import { loadContent } from '../../lib/content.ts';
import { LOCALE_IDS, type Locale } from '../../lib/locales.ts';
import {
  type AnswerInfo,
  answerInfo,
  QUESTION_IDS,
  QUESTIONS,
  type Question,
} from '../../lib/questions.ts';
import type { Reader } from '../../lib/readers.ts';
import { type Answers, answers as answersSchema } from '../../lib/schema/answers.ts';
import type { Service } from '../../lib/schema/service.ts';
import { loadStrings, loadTranslate } from '../../lib/strings.ts';

const sample = loadContent()['sample-organisation'] as Bundle;
const translate = loadTranslate();
const SERVICES = Object.keys(sample.facts.services).filter((id) => id !== 'going-home');

const asked = (
  bundle: Bundle,
  services: readonly string[],
  { locale = 'en' as Locale, reader = 'adult-easy' as Reader } = {},
): Understanding[] =>
  understandingOf(
    bundle,
    createVoice(bundle, locale, reader, translate, null),
    translate,
    services,
  );

/** The same answer as the service's own page shows it. */
const leafletLine = (bundle: Bundle, service: string, question: Question) =>
  answerLines(
    bundle,
    createVoice(bundle, 'en', 'adult-easy', translate, null),
    translate,
    bundle.facts.services[service] as Service,
  ).find((line) => line.question === question);

/** Any answers an organisation might give: each question one of its list, or nobody knows. */
const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(
    ...QUESTION_IDS.map((question) =>
      fc.constantFrom(null, ...Object.entries<AnswerInfo>(QUESTIONS[question].answers)).map(
        (reply) =>
          reply && {
            value: reply[0],
            ...(reply[1].needs === 'duration' && { duration: { amount: 3, unit: 'weeks' } }),
            ...(reply[1].needs === 'contact' && { contact: 'example-ombuds' }),
            ...(reply[1].limits && {
              reason: 'law',
              lasts: 'whole-time',
              complain: 'example-ombuds',
            }),
          },
      ),
    ),
  )
  .map((values) =>
    answersSchema.parse(
      Object.fromEntries(QUESTION_IDS.map((question, index) => [question, values[index]])),
    ),
  );

/** A bundle whose services answer in any way at all, and some of them marked, in any order. */
const anyCase = fc
  .tuple(
    fc.array(anyAnswers, { minLength: SERVICES.length, maxLength: SERVICES.length }),
    fc.shuffledSubarray(SERVICES),
  )
  .map(([answers, marked]) => {
    const bundle = structuredClone(sample);
    SERVICES.forEach((id, index) => {
      const service = bundle.facts.services[id];
      if (service) service.answers = answers[index] as Answers;
    });
    return { bundle, marked };
  });

const holds = (property: (bundle: Bundle, marked: string[], got: Understanding[]) => void) =>
  fc.assert(
    fc.property(anyCase, ({ bundle, marked }) => property(bundle, marked, asked(bundle, marked))),
    { numRuns: 200 },
  );

describe('did I explain well', () => {
  test('asks five questions at most, and none twice about the same service', () => {
    holds((_bundle, _marked, got) => {
      assert.ok(got.length <= MOST_QUESTIONS);
      const pairs = got.map(({ service, question }) => `${service} ${question}`);
      assert.equal(new Set(pairs).size, pairs.length);
    });
  });

  test('asks only what somebody answered for a service she marked, and knows the right reply', () => {
    holds((bundle, marked, got) => {
      for (const { service, question, expected, explanation } of got) {
        assert.ok(marked.includes(service));
        const answer = bundle.facts.services[service]?.answers[question];
        assert.ok(answer);
        assert.equal(answerInfo(question, answer.value)?.verify, expected);
        assert.deepEqual(explanation, leafletLine(bundle, service, question));
      }
    });
  });

  test('asks as much as there is to ask, spread evenly over what she marked', () => {
    holds((bundle, marked, got) => {
      const possible = marked.map(
        (id) =>
          QUESTION_IDS.filter((question) => {
            const answer = bundle.facts.services[id]?.answers[question];
            return answer && answerInfo(question, answer.value)?.verify;
          }).length,
      );
      const counts = marked.map((id) => got.filter(({ service }) => service === id).length);
      const total = possible.reduce((sum, count) => sum + count, 0);
      assert.equal(got.length, Math.min(MOST_QUESTIONS, total));
      // A service gets two questions more than another only if the other has no more to ask.
      counts.forEach((mine, a) => {
        counts.forEach((theirs, b) => {
          if (theirs > mine + 1) assert.equal(mine, possible[a], `${marked[a]} ${marked[b]}`);
        });
      });
    });
  });

  test('goes service by service in her order, the most decisive question first', () => {
    holds((_bundle, marked, got) => {
      const places = got.map(
        ({ service, question }) => marked.indexOf(service) * 100 + QUESTION_IDS.indexOf(question),
      );
      assert.deepEqual(
        places,
        places.toSorted((a, b) => a - b),
      );
    });
  });

  test('takes the most decisive questions of the only service she marked', () => {
    holds((bundle, marked) => {
      const [only] = marked;
      if (!only) return;
      const possible = QUESTION_IDS.filter((question) => {
        const answer = bundle.facts.services[only]?.answers[question];
        return answer && answerInfo(question, answer.value)?.verify;
      });
      assert.deepEqual(
        asked(bundle, [only]).map(({ question }) => question),
        possible.slice(0, MOST_QUESTIONS),
      );
    });
  });

  test('does not ask the same thing of two services while there is something new to ask', () => {
    const got = asked(sample, ['food-and-clothes', 'legal-help']);
    const replies = got.map(({ question, explanation }) => question + explanation.reply.text);
    assert.equal(new Set(replies).size, got.length);
  });

  test('asks nothing where nothing is known, marked or offered', () => {
    const general = loadContent().general as Bundle;
    assert.deepEqual(asked(general, Object.keys(general.facts.services)), []);
    assert.deepEqual(asked(sample, []), []);
    assert.deepEqual(asked(sample, ['going-home', 'food', 'no-such-thing', '__proto__']), []);
  });

  test('does not give the reply away in the picture', () => {
    holds((_bundle, _marked, got) => {
      for (const { question, pictogram } of got)
        assert.equal(pictogram, QUESTIONS[question].pictogram);
    });
  });

  test('has a phrase, also for a child, for every question that can be asked and for no other', () => {
    const strings = loadStrings();
    for (const locale of LOCALE_IDS)
      for (const question of QUESTION_IDS) {
        const phrases = strings[locale].questions[question] as Record<string, unknown>;
        const verifiable = Object.values<AnswerInfo>(QUESTIONS[question].answers).some(
          ({ verify }) => verify,
        );
        assert.equal('verify' in phrases, verifiable, `${locale} ${question}`);
        assert.equal('verify_child' in phrases, verifiable, `${locale} ${question}`);
      }
  });
});
