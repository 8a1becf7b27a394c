import '../production.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { type FontSource, renderHandout } from '../../../components/handout/render-handout.tsx';
import type { BenchJob } from './job.ts';
import type { Measured } from './measured.ts';
import { median } from './median.ts';

// A process of its own: the first PDF of a fresh program, from its start to the bytes, then the
// same leaflet again.
const job: BenchJob = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const source: FontSource = (typeface, weight) => job.fonts[typeface][weight];
const set = () =>
  renderHandout({ leaflet: job.leaflet, format: 'a4', icons: job.icons, link: null }, source);

const first = await set();
// Since the process began, module loading included.
const cold = performance.now();
const warm: number[] = [];
for (let round = 0; round < job.rounds; round++) {
  const start = performance.now();
  await set();
  warm.push(performance.now() - start);
}
writeFileSync(job.out, new Uint8Array(first));
// Half of the rounds warm the compiler up.
const measured: Measured = {
  cold,
  warm: median(warm.slice(warm.length / 2)),
  size: first.byteLength,
};
console.log(JSON.stringify(measured));
