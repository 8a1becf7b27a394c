import './production.ts';
import { writeFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { isLocale } from '../../lib/locales.ts';
import { benchLeaflet, setLeaflet } from './bench-leaflet.ts';

// A process of its own: the first PDF of a fresh program, from its start to the bytes, then the
// same leaflet again, warm.
const [locale = 'en', rounds = '5', out] = process.argv.slice(2);
if (!isLocale(locale)) throw new Error(`no locale ${locale}`);
const leaflet = benchLeaflet(locale);
const first = await setLeaflet(leaflet);
const cold = performance.now();
const warm: number[] = [];
for (let round = 0; round < Number(rounds); round++) {
  const start = performance.now();
  await setLeaflet(leaflet);
  warm.push(performance.now() - start);
}
if (out) await writeFile(out, Buffer.from(first));
console.log(JSON.stringify({ cold, warm: median(warm), size: first.byteLength }));

function median(list: number[]): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
}
