import '../production.ts';
import { readFileSync } from 'node:fs';
import { type FontSource, renderHandout } from '../../../components/handout/render-handout.tsx';
import type { BenchJob } from './job.ts';

// A process of its own, with --expose-gc: sets as many leaflets as the job says, each a little
// different, and tells what is still held after a tenth of them and after all.
const job: BenchJob = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const source: FontSource = (typeface, weight) => job.fonts[typeface][weight];

/** Bytes held, after what can be freed has been freed. */
const held = (): number => {
  (globalThis as unknown as { gc(): void }).gc();
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return heapUsed + external + arrayBuffers;
};

const found: number[] = [];
for (let count = 1; count <= job.rounds; count++) {
  const title = { ...job.leaflet.title, text: `${job.leaflet.title.text} ${count}` };
  const leaflet = { ...job.leaflet, title };
  await renderHandout({ leaflet, format: 'a4', icons: job.icons, link: null }, source);
  if (count === job.rounds / 10 || count === job.rounds) found.push(held());
}
console.log(JSON.stringify(found));
