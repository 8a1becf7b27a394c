import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Bundle } from '../../lib/bundle.ts';
import { topicsOf } from '../../lib/selection.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Axe {
  run(
    context: Document,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>;
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What breaks WCAG A, AA, AAA or good practice on the page as it stands: rule and places. */
export async function violationsOn(page: Page): Promise<string[]> {
  // Through evaluate, which the page's own policy does not restrict.
  await page.evaluate(axe);
  return page.evaluate(async (tags) => {
    const { axe: runner } = window as unknown as { axe: Axe };
    const result = await runner.run(document, { runOnly: { type: 'tag', values: tags } });
    return result.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map((node) => node.target.join(' '))
          .slice(0, 3)
          .join(' | ')}`,
    );
  }, TAGS);
}

/** Expects none of them. */
export const expectAccessible = async (page: Page): Promise<void> =>
  expect(await violationsOn(page)).toEqual([]);

/** Collects what the page asked for elsewhere, what its policy refused, and what went wrong. */
export function watch(page: Page): {
  foreign: string[];
  complaints: string[];
  violations: string[];
} {
  const seen = {
    foreign: [] as string[],
    complaints: [] as string[],
    violations: [] as string[],
  };
  void page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`violation of ${event.violatedDirective}: ${event.blockedURI}`),
    ),
  );
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:/.test(protocol) && hostname !== 'localhost' && hostname !== '127.0.0.1')
      seen.foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    seen.complaints.push(message.text());
    if (/violat|Content Security Policy/i.test(message.text()))
      seen.violations.push(message.text());
  });
  page.on('pageerror', (error) => seen.complaints.push(error.message));
  return seen;
}

/**
 * Taps what has come to rest. What lies further down is laid out only as it comes into view, which
 * pushes what is below it: a person looks where to tap, a test that scrolls and taps at once misses.
 */
export async function tap(control: Locator): Promise<void> {
  await control.scrollIntoViewIfNeeded();
  await control.click();
}

/** A section of a page for later: by the number its id stands for, or by its id if it has no number. */
export function sectionOf(within: Page | Locator, bundle: Bundle, id: string): Locator {
  const topic = topicsOf(bundle).get(id);
  return within.locator(topic === undefined ? `[data-id="${id}"]` : `[data-topic="${topic}"]`);
}
