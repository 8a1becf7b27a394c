import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EVERY, inTurn, rowsOf } from '../support/rows.ts';

const AXES = {
  locale: Array.from({ length: 13 }, (_, at) => `l${at}`),
  bundle: Array.from({ length: 11 }, (_, at) => `b${at}`),
  reader: Array.from({ length: 8 }, (_, at) => `r${at}`),
  format: Array.from({ length: 12 }, (_, at) => `f${at}`),
};

test('meets every pair that can stand together, in few rows', { skip: EVERY }, () => {
  const fits = ({ locale, bundle }: { locale: string; bundle: string }) =>
    bundle !== 'b3' || locale === 'l2';
  const rows = rowsOf(AXES, fits);
  assert.ok(rows.every(fits));
  const names = Object.keys(AXES) as (keyof typeof AXES)[];
  for (const [at, one] of names.entries())
    for (const other of names.slice(at + 1))
      for (const a of AXES[one])
        for (const b of AXES[other]) {
          const bundle = one === 'bundle' ? a : other === 'bundle' ? b : undefined;
          const locale = one === 'locale' ? a : undefined;
          const can = bundle !== 'b3' || !locale || locale === 'l2';
          const met = rows.some((row) => row[one] === a && row[other] === b);
          assert.equal(met, can, `${a} with ${b}`);
        }
  // The two longest axes alone have 156 pairs.
  assert.ok(rows.length < 280, `${rows.length} rows`);
  assert.deepEqual(rowsOf(AXES, fits), rows);
});

test('deals values out in turn, so that each comes about', { skip: EVERY }, () => {
  assert.deepEqual(inTurn(['a', 'b', 'c'], [1, 2]), [
    ['a', 1],
    ['b', 2],
    ['c', 1],
  ]);
  assert.deepEqual(inTurn(['a'], [1, 2]).length, 2);
});
