import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { PNG } from 'pngjs';
import { ensureBrowser } from '../../../commands/support/browser.ts';
import { crop, cropToInk, type GreyImage } from './grey-image.ts';
import { asMixedParagraph } from './mixed.ts';
import type { Sample } from './render.ts';

/** CSS pixels, each two pixels wide: the height of a line, and the margin on its left and right. */
const LINE = 70;
const MARGIN = 20;

const asHtml = (text: string): string =>
  text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);

const fontsOf = (sample: Sample) =>
  asMixedParagraph(sample.text, sample.language).fonts.map(
    (path) => [path.replace(/\W/g, ''), path] as const,
  );

/** Every line as Chromium draws it, 56 pixels high, in the fonts our own page uses. */
export const chromiumLines = async (samples: readonly Sample[]): Promise<GreyImage[]> => {
  const faces = new Map(samples.flatMap(fontsOf)).entries();
  const rules = Array.from(faces, ([name, path]) => {
    const data = readFileSync(path).toString('base64');
    return `@font-face { font-family: ${name}; src: url(data:font/ttf;base64,${data}); }`;
  });
  const lines = samples.map((sample) => {
    const { text, language, direction } = asMixedParagraph(sample.text, sample.language);
    const families = fontsOf(sample).map(([name]) => name);
    return `<p lang="${language}" dir="${direction}" style="font-family: ${families}">${asHtml(text)}</p>`;
  });
  const style = `
    ${rules.join('\n')}
    body { margin: 0; width: 900px; background: #fff; color: #000; }
    p { margin: 0; padding: 0 ${MARGIN}px; height: ${LINE}px; line-height: ${LINE}px; font-size: 28px;
        white-space: pre; overflow: hidden; text-rendering: geometricPrecision; }`;
  const html = `<!doctype html><meta charset="utf-8"><style>${style}</style>${lines.join('')}`;
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: ['--no-sandbox', '--font-render-hinting=none', '--disable-lcd-text'],
  });
  try {
    const page = await browser.newPage({
      viewport: { width: 900, height: LINE },
      deviceScaleFactor: 2,
    });
    await page.setContent(html);
    await page.evaluate('document.fonts.ready');
    const { data, width, height } = PNG.sync.read(await page.screenshot({ fullPage: true }));
    const ink = Float32Array.from(
      { length: width * height },
      (_, i) => 1 - (data[i * 4] ?? 0) / 255,
    );
    return samples.map((_, row) =>
      cropToInk(crop({ width, height, ink }, 0, row * LINE * 2, width, LINE * 2)),
    );
  } finally {
    await browser.close();
  }
};
