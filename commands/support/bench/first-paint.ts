import type { Browser } from '@playwright/test';
import { median } from './median.ts';

/** A slow mobile network: 400 kbit/s, and 400 ms for each answer to begin. */
const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** What a first visit to a page costs. */
export interface Visit {
  /** Milliseconds until the first text is painted on a slow network; the median of some visits. */
  readonly text: number;
  /** Milliseconds until everything has arrived, type included. */
  readonly all: number;
  /** Bytes that travelled, headers included. */
  readonly bytes: number;
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  // Nothing is remembered from the visit before.
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW);
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.goto(address, { waitUntil: 'networkidle', timeout: 120_000 });
    const text = (await page.evaluate(
      `performance.getEntriesByName('first-contentful-paint')[0]?.startTime`,
    )) as number;
    const all = (await page.evaluate(
      `Math.max(...['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type)).map(({ responseEnd }) => responseEnd))`,
    )) as number;
    return { text, all, bytes };
  } finally {
    await context.close();
  }
}

/** Opens a page anew some times, over a network that Chromium makes slow. */
export async function firstPaint(
  browser: Browser,
  address: string,
  rounds: number,
): Promise<Visit> {
  const visits: Visit[] = [];
  for (let round = 0; round < rounds; round++) visits.push(await visit(browser, address));
  return {
    text: median(visits.map(({ text }) => text)),
    all: median(visits.map(({ all }) => all)),
    bytes: median(visits.map(({ bytes }) => bytes)),
  };
}
