import type { Bundle } from '../bundle.ts';
import { SOURCE_LOCALE } from '../locales.ts';
import type { Problem } from '../problem.ts';

/** Careful wording of rights, in the source language: never firmer than the law. */
export function* rightProblems(bundle: Bundle): Generator<Problem> {
  for (const [id, { wording }] of Object.entries(bundle.facts.rights)) {
    const words = bundle.words[SOURCE_LOCALE]?.rights[id];
    if (!words) continue;
    const file = `content/${bundle.id}/${SOURCE_LOCALE}/rights.json`;
    for (const level of ['easy', 'full', 'child'] as const) {
      const text = words[level].join(' ');
      const field = `${id}.${level}`;
      if (wording === 'ask' && !/\b(ask|may)\b/i.test(text))
        yield {
          file,
          field,
          message: 'promises too much. "wording": "ask" needs "can ask" or "may".',
        };
      if (wording === 'should' && !/\bshould\b/i.test(text))
        yield { file, field, message: 'promises too much. "wording": "should" needs "should".' };
      if (wording !== 'plain' && /\bwill not\b/i.test(text))
        yield {
          file,
          field,
          message: 'says "will not", which nobody can promise. Say "should not".',
        };
    }
  }
}
