import { chromium } from '@playwright/test';
import type { Leaflet } from '../../../lib/leaflet.ts';

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
    return await page.evaluate(async (leaflet) => {
      let longest = 0;
      let last = performance.now();
      let running = true;
      // As often as the screen's thread lets us.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
        if (running) port2.postMessage(null);
      };
      const worker = new Worker('/tablet/handout-worker.js', { type: 'module' });
      const answer = () =>
        new Promise<{ error?: string }>((resolve) => {
          worker.onmessage = ({ data }) => resolve(data);
        });
      port2.postMessage(null);
      await answer();
      for (let round = 0; round < 3; round++) {
        worker.postMessage({ leaflet, format: 'a4', link: null });
        const { error } = await answer();
        if (error) throw new Error(error);
      }
      running = false;
      return longest;
    }, leaflet);
  } finally {
    await browser.close();
  }
}
