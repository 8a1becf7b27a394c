import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { type Browser, chromium } from '@playwright/test';
import sirv from 'sirv';
import { decideBreaks } from '../../lib/breaks/decide-breaks.ts';
import { buildHandoutWorker } from '../../lib/build/handout-worker.ts';
import { buildPictograms } from '../../lib/build/pictograms.ts';
import { DEFAULT_FORMAT, type FormatId } from '../../lib/formats.ts';
import type { Leaflet } from '../../lib/leaflet.ts';
import { readGlyphs } from '../typeset/support/read-glyphs.ts';
import { leafletOf, setHandout } from './support.ts';

/** What the tablet's screen does with the worker, and nothing more. */
const SET = `(request) => new Promise((resolve, reject) => {
  const worker = new Worker('/handout-worker.js', { type: 'module' });
  worker.onerror = ({ message }) => reject(new Error(message));
  worker.onmessage = ({ data }) =>
    data.ready ? worker.postMessage(request)
    : data.pdf ? resolve([...new Uint8Array(data.pdf)])
    : reject(new Error(data.error));
})`;

/** The words of each line, in the order drawn. */
const linesOf = (pdf: Uint8Array): string[] => {
  const lines = new Map<string, string>();
  for (const { page, line, text } of readGlyphs(pdf)) {
    const key = `${page} ${line}`;
    lines.set(key, (lines.get(key) ?? '') + text);
  }
  return [...lines.values()];
};

const TOPICS = ['food', 'phone', 'health', 'social-worker', 'understand', 'social-assistance'];

/** The leaflet with a title of many lines, made of our own words: sentences fit on one. */
const wordy = (leaflet: Leaflet): Leaflet => {
  const text = decideBreaks()[leaflet.locale].lines.slice(0, 400).join(' ').replaceAll('|', '');
  return { ...leaflet, title: { ...leaflet.title, text: `${leaflet.title.text} ${text}` } };
};

describe('the worker of the tablet, in Chromium', () => {
  const root = mkdtempSync(join(tmpdir(), 'handrail-tablet-'));
  let server: Server;
  let browser: Browser;

  before(async () => {
    await buildHandoutWorker(root);
    mkdirSync(join(root, 'data'));
    await buildPictograms(join(root, 'data/pictograms.json'));
    writeFileSync(join(root, 'index.html'), '<!doctype html>');
    server = createServer(sirv(root));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    });
  });

  after(async () => {
    await browser.close();
    server.close();
    rmSync(root, { recursive: true });
  });

  const setOnTablet = async (
    leaflet: Leaflet,
    format: FormatId = DEFAULT_FORMAT,
  ): Promise<Uint8Array> => {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const request = JSON.stringify({ leaflet, format, link: null });
    const bytes: number[] = await page.evaluate(`(${SET})(${request})`);
    await page.close();
    return Uint8Array.from(bytes);
  };

  for (const locale of ['km', 'my', 'ar'] as const)
    test(`sets a leaflet in ${locale} as the command line does`, async () => {
      const leaflet = wordy(leafletOf('thailand', locale, 'adult-easy', TOPICS, 'en'));
      const [tablet, here] = [await setOnTablet(leaflet), await setHandout(leaflet)];
      const lines = linesOf(here);
      assert.ok(lines.length > (locale === 'ar' ? 50 : 100));
      assert.deepEqual(linesOf(tablet), lines);
      assert.ok(Buffer.from(tablet).equals(here), 'the files differ');
    });

  test('sets a card as the command line does, to the same fit', async () => {
    const leaflet = leafletOf('thailand', 'my', 'adult-easy', TOPICS, 'en');
    const [tablet, here] = [
      await setOnTablet(leaflet, 'card'),
      await setHandout(leaflet, null, 'card'),
    ];
    assert.ok(Buffer.from(tablet).equals(here), 'the files differ');
  });
});
