import '../production.ts';
import { readFileSync } from 'node:fs';
import { type FontSource, renderHandout } from '../../../components/handout/render-handout.tsx';
import type { BenchJob } from './job.ts';

// A process of its own, with --expose-gc: sets as many leaflets as the job says and tells what is
// still held after a fifth of them and after all. A tenth of them differ; what is remembered of
// their words is bounded, and then there is nothing new.
const job: BenchJob = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const source: FontSource = (typeface, weight) => job.fonts[typeface][weight];

/** Bytes held, after what can be freed has been freed. */
const held = async (): Promise<number> => {
  for (let round = 0; round < 4; round++) {
    (globalThis as unknown as { gc(): void }).gc();
    // Buffers are given back a task later.
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

const found: number[] = [];
for (let count = 1; count <= job.rounds; count++) {
  const text = `${job.leaflet.title.text} ${count % (job.rounds / 10)}`;
  const title = { ...job.leaflet.title, text };
  const leaflet = { ...job.leaflet, title };
  await renderHandout({ leaflet, format: 'a4', icons: job.icons, link: null }, source);
  // Every leaflet comes with a task of its own; React cleans up between tasks.
  await new Promise((resolve) => setImmediate(resolve));
  if (count === job.rounds / 5 || count === job.rounds) found.push(await held());
}
console.log(JSON.stringify(found));
