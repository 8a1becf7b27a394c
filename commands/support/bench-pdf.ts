import { writeFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { isLocale } from '../../lib/locales.ts';
import { handoutOf } from './handout-of.ts';

/** Milliseconds for one PDF. */
async function once(locale: string): Promise<{ ms: number; bytes: ArrayBuffer }> {
  if (!isLocale(locale)) throw new Error(`no locale ${locale}`);
  const start = performance.now();
  const bytes = await handoutOf(locale);
  return { ms: performance.now() - start, bytes };
}

// A process of its own: the first PDF of a fresh program, then the same one again, warm.
const [locale = 'en', rounds = '5', out] = process.argv.slice(2);
const first = await once(locale);
// Counted from the start of the process.
const cold = performance.now();
const warm: number[] = [];
for (let round = 0; round < Number(rounds); round++) warm.push((await once(locale)).ms);
if (out) await writeFile(out, Buffer.from(first.bytes));
console.log(JSON.stringify({ cold, warm: median(warm), size: first.bytes.byteLength }));

function median(list: number[]): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
}
