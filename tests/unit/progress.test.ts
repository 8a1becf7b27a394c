import assert from 'node:assert/strict';
import { test } from 'node:test';
import { showProgress } from '../../commands/support/progress.ts';

/** What is printed for three pieces of work, one every so many milliseconds. */
function printed(isTTY: boolean, every: number, now: { mock: (at: () => number) => void }): string {
  let at = 0;
  let text = '';
  now.mock(() => at);
  const write = (part: string): boolean => {
    text += part;
    return true;
  };
  const output = { isTTY, write };
  const show = showProgress(output as unknown as NodeJS.WriteStream);
  for (const [index, name] of ['a', 'b', 'c'].entries()) {
    at += every;
    show(index + 1, 3, name);
  }
  return text;
}

test('progress is one line on a screen, and a line now and then in a log', (t) => {
  const now = { mock: (at: () => number) => void t.mock.method(Date, 'now', at) };
  assert.deepEqual(printed(true, 1, now).split('\r\u001b[K'), [
    '',
    '  1 of 3  a',
    '  2 of 3  b',
    '  3 of 3  c\n',
  ]);
  assert.equal(printed(false, 1, now), '  3 of 3  c\n');
  assert.equal(printed(false, 4000, now), '  2 of 3  b\n  3 of 3  c\n');
});
