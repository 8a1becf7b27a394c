import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { formatsOfWay, WAY_IDS, type Way } from '../../../components/tablet/ways.ts';
import type { FormatId } from '../../../lib/formats.ts';
import type { Locale } from '../../../lib/locales.ts';
import { DEFAULT_PAPER_SIZE } from '../../../lib/paper-sizes.ts';
import { DEFAULT_READER, type Reader } from '../../../lib/readers.ts';
import { tap } from '../support.ts';
import { BUNDLE, begin, jump } from './support.ts';

/** A paper as it is chosen on the screen. */
export interface PaperChoice {
  readonly way: Way;
  readonly format: FormatId;
}

/** All that a reader is offered where nobody has said what the printer holds. */
export const papersFor = (reader: Reader): PaperChoice[] =>
  WAY_IDS.flatMap((way) =>
    formatsOfWay(way, reader, DEFAULT_PAPER_SIZE).map((format) => ({ way, format })),
  );

export const PAPERS = papersFor(DEFAULT_READER);

/** Those that are hers, with the way to her page. */
export const HER_PAPERS = PAPERS.filter(({ way }) => way !== 'family');

export const LEAFLET: PaperChoice = { way: 'leaflet', format: 'a4' };
export const CARD: PaperChoice = { way: 'card', format: 'card' };

export const paper = (page: Page, { format }: PaperChoice): Locator =>
  page.locator(`[data-paper="${format}"]`);

export const inState = (page: Page, choice: PaperChoice, state: string): Locator =>
  paper(page, choice).locator(`[data-handout="${state}"]`);

export const makeButton = (page: Page, choice: PaperChoice): Locator =>
  paper(page, choice).locator('[data-handout]').getByRole('button');

/** From an empty tablet to what she may keep, on paper. */
export async function keep(page: Page, locale: Locale, bundle = BUNDLE): Promise<void> {
  await begin(page, locale, bundle);
  await toPaper(page);
}

/** The same when one thing matters to her, so that her paper is short. */
export async function keepOne(page: Page, locale: Locale, bundle = BUNDLE): Promise<void> {
  await begin(page, locale, bundle);
  await jump(page, 'needs');
  await tap(page.locator('.need').first());
  await toPaper(page);
}

export async function toPaper(page: Page): Promise<void> {
  await tap(page.locator('[data-step="keep"]'));
  await tap(page.locator('[data-screen="keep"] .safe input[value="yes"]'));
}

/** Chooses a paper among the ways to keep something. */
export async function choose(page: Page, choice: PaperChoice): Promise<void> {
  await tap(page.locator(`.ways input[value="${choice.way}"]`));
  const format = page.locator(`.formats input[value="${choice.format}"]`);
  if (await format.count()) await tap(format);
  await expect(paper(page, choice)).toBeVisible();
}

export async function make(page: Page, choice: PaperChoice): Promise<void> {
  await choose(page, choice);
  await tap(makeButton(page, choice));
  await expect(inState(page, choice, 'ready')).toBeVisible({ timeout: 60_000 });
}

/** The bytes of a paper that was made. */
export async function saved(page: Page, choice: PaperChoice): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    tap(paper(page, choice).locator('a[download]')),
  ]);
  expect(download.suggestedFilename()).toBe('information.pdf');
  return readFile(await download.path());
}

const poppler = (program: string, input: Buffer, ...options: string[]): string =>
  execFileSync(program, options, { input, encoding: 'utf8' });

/** The words of a PDF, as poppler reads them, without its line ends. */
export const wordsIn = (pdf: Buffer): string =>
  poppler('pdftotext', pdf, '-enc', 'UTF-8', '-', '-').replaceAll(/\s+/g, ' ');

/** How many pages a PDF has, and how large the first is, in points. */
export function pagesOf(pdf: Buffer): { count: number; width: number; height: number } {
  const info = poppler('pdfinfo', pdf, '-');
  const [, width, height] = /^Page size:\s+([\d.]+) x ([\d.]+)/m.exec(info) ?? [];
  return {
    count: Number(/^Pages:\s+(\d+)/m.exec(info)?.[1]),
    width: Number(width),
    height: Number(height),
  };
}
