import assert from 'node:assert/strict';
import { it } from 'node:test';
import { memoize } from '../../lib/typeset/memoize.ts';

const counted = <Answer>(limit: number, answer: (key: string) => Answer) => {
  const asked: string[] = [];
  const ask = memoize(limit, (key: string) => {
    asked.push(key);
    return answer(key);
  });
  return { ask, asked };
};

it('an answer is worked out once, also if it is undefined', () => {
  for (const answer of ['yes', '', 0, false, null, undefined]) {
    const { ask, asked } = counted(2, () => answer);
    assert.deepEqual([ask('a'), ask('a')], [answer, answer]);
    assert.deepEqual(asked, ['a']);
  }
});

it('no more answers are kept than allowed', () => {
  const { ask, asked } = counted(2, (key) => key);
  for (const key of ['a', 'b', 'a', 'c', 'c', 'a']) assert.equal(ask(key), key);
  assert.deepEqual(asked, ['a', 'b', 'c', 'a']);
});
