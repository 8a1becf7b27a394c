import './support/production.ts';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { renderHandout } from '../components/handout/render-handout.tsx';
import type { Icons } from '../components/leaflet/icons.ts';
import { AuthorError } from '../lib/author-error.ts';
import { paperFonts } from '../lib/build/paper-fonts.ts';
import { BUILD } from '../lib/build/paths.ts';
import { serve } from '../lib/build/serve.ts';
import { loadContent } from '../lib/content.ts';
import { laterPath } from '../lib/links.ts';
import { LOCALES } from '../lib/locales.ts';
import { benchLeaflet } from './support/bench/leaflet.ts';
import { ensureBrowser } from './support/browser.ts';
import { command } from './support/command.ts';
import { ensurePoppler } from './support/poppler.ts';
import { formatPictures } from './support/screenshots/format-pictures.ts';
import { step } from './support/steps.ts';

/** Where the pictures of the README and of the formats are. */
const DOCS = 'docs';

const PORT = 4188;

/** The tablet in the middle of a conversation in Khmer, English beside it. */
async function tablet(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1180, height: 820 });
  await page.goto(`http://localhost:${PORT}/tablet/`);
  await page.locator('[data-screen="start"] input[value="sample-organisation"]').click();
  await page.locator('[data-screen="start"] button.next').click();
  await page.locator('[data-screen="language"]').waitFor();
  await page.getByRole('radio', { name: LOCALES.km.name }).click();
  await page.locator('[data-step="help"]').click();
  await page.locator('[data-service]').first().click();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${DOCS}/tablet.png` });
}

/** The page for later in Burmese on a small phone. */
async function later(page: Page): Promise<void> {
  const { thailand } = loadContent();
  if (!thailand) throw new Error('content/thailand is missing');
  await page.setViewportSize({ width: 390, height: 820 });
  await page.goto(`http://localhost:${PORT}${laterPath(thailand, 'my', 'adult-easy')}`);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${DOCS}/later.png` });
}

/** The first sheet of a handout in Arabic. */
async function handout(icons: Icons): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'handrail-'));
  const leaflet = benchLeaflet('ar');
  const pdf = await renderHandout({ leaflet, format: 'a4', icons, link: null }, await paperFonts());
  await writeFile(join(folder, 'a.pdf'), Buffer.from(pdf));
  execFileSync('pdftoppm', [
    '-r',
    '70',
    '-png',
    '-singlefile',
    join(folder, 'a.pdf'),
    `${DOCS}/handout`,
  ]);
  await rm(folder, { recursive: true });
}

await command(async () => {
  if (!existsSync('out/index.html')) throw new AuthorError('Run npm run build first.');
  await ensurePoppler();
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  await mkdir(DOCS, { recursive: true });
  const icons: Icons = JSON.parse(await readFile(`${BUILD}/pictograms.json`, 'utf8'));
  const server = await serve({ dir: 'out', port: PORT });
  try {
    const page = await browser.newPage();
    await step('Tablet', () => tablet(page));
    await step('Page for later', () => later(page));
    await step('Handout', () => handout(icons));
    await step('Formats', () => formatPictures(DOCS, icons));
  } finally {
    await browser.close();
    await server.close();
  }
});
