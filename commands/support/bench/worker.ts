import { chromium } from '@playwright/test';
import type { Leaflet } from '../../../lib/leaflet.ts';

/** Runs in the page, as text: what bundles a program adds to functions is not there. */
const WATCH = `async (leaflet) => {
  let longest = 0;
  let last = performance.now();
  // Often enough to see every block, and seldom enough to leave the worker its processor.
  const every = 5;
  const watch = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - every);
    last = now;
  }, every);
  const worker = new Worker('/tablet/handout-worker.js', { type: 'module' });
  const answer = () =>
    new Promise((resolve) => {
      worker.onmessage = ({ data }) => resolve(data);
    });
  await answer();
  for (let round = 0; round < 3; round++) {
    worker.postMessage({ leaflet, format: 'a4', link: null });
    const { error } = await answer();
    if (error) throw new Error(error);
  }
  clearInterval(watch);
  return longest;
}`;

/**
 * The longest time, in milliseconds, for which the tablet's screen could not move while its worker
 * set a leaflet on paper: once with everything to be loaded, and again.
 * @param address of the built site
 */
export async function longestBlock(
  executablePath: string,
  address: string,
  leaflet: Leaflet,
): Promise<number> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage();
    await page.goto(`${address}/tablet/`, { waitUntil: 'networkidle' });
    // The app itself has started, and what it did to start is over.
    await page.waitForTimeout(1000);
    return await page.evaluate(`(${WATCH})(${JSON.stringify(leaflet)})`);
  } finally {
    await browser.close();
  }
}
