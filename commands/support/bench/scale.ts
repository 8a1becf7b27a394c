import '../production.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { type FontSource, renderHandout } from '../../../components/handout/render-handout.tsx';
import type { BenchJob } from './job.ts';

/** One length of a leaflet: the file that was made, and the processor's milliseconds for it. */
export interface Length {
  readonly file: string;
  readonly ms: number;
}

// A process of its own: the job's leaflet, so many times as long, until it has some 200 pages.
const job: BenchJob = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const source: FontSource = (typeface, weight) => job.fonts[typeface][weight];
const set = (times: number) => {
  const groups = Array.from({ length: times }, () => job.leaflet.groups).flat();
  const leaflet = { ...job.leaflet, groups };
  return renderHandout({ leaflet, format: 'a4', icons: job.icons, link: null }, source);
};

const found: Length[] = [];
await set(10);
for (const times of [12, 25, 50, 100]) {
  const file = `${job.out}-${times}.pdf`;
  let ms = Number.POSITIVE_INFINITY;
  // The best of some, because others use the machine, too.
  for (let round = 0; round < job.rounds; round++) {
    const start = process.cpuUsage();
    const pdf = await set(times);
    const { user, system } = process.cpuUsage(start);
    ms = Math.min(ms, (user + system) / 1000);
    if (round === 0) writeFileSync(file, new Uint8Array(pdf));
  }
  found.push({ file, ms });
}
console.log(JSON.stringify(found));
