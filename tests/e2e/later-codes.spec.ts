import { loadContent } from '../../lib/content.ts';
import { encodeTopics, laterPath } from '../../lib/links.ts';
import { topicsOf } from '../../lib/selection.ts';
import { expect, test } from './quiet-test.ts';

const { thailand } = loadContent();
if (!thailand) throw new Error('the bundle thailand is missing');
const PATH = laterPath(thailand, 'km', 'adult-easy');
const KNOWN = new Set([...topicsOf(thailand).values()].map(String));

/** The same numbers every time (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const CRAFTED = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  'tel:+1234567890',
  '1300',
  '+66991301300',
  '%3Cb%3Ecall%20me%3C/b%3E',
  'javascript:alert(1)',
  'v'.repeat(52),
  'z'.repeat(53),
  '0'.repeat(9999),
  'constructor',
  '__proto__',
  '"]',
  '\u0000',
  'x\u202e0',
  ':~:text=call',
];

/** Codes nobody made for this page: some of the right letters, some of any. */
function codes(count: number): string[] {
  const random = seeded(20261122);
  const pick = (from: string) => from.charAt(Math.floor(random() * from.length));
  const digits = '0123456789abcdefghijklmnopqrstuvwxyz';
  const anything = `${digits}ABCXYZ<>"'#&%/\\:;=?+-. អက`;
  return Array.from({ length: count }, () => {
    const letters = random() < 0.7 ? digits : anything;
    return Array.from({ length: Math.floor(random() * 60) }, () => pick(letters)).join('');
  });
}

test('ten thousand codes from strangers show nothing that is not on the page, and move only topics', async ({
  page,
  seen,
}) => {
  test.slow();
  await page.goto(PATH);
  // The page's own script as a function of the address: a browser changes no address so often.
  const script = await page.locator('body > script').textContent();
  await page.evaluate(`window.runWith = (location) => { ${script} }`);
  const wrong = await page.evaluate(
    ([all, known]) => {
      const { runWith } = window as unknown as { runWith: (address: object) => void };
      const title = document.querySelector('#for-you > h2') as HTMLElement;
      const places = [...document.querySelectorAll<HTMLElement>('main [data-topic]')].map(
        (section) => ({ section, parent: section.parentElement, next: section.nextSibling }),
      );
      const ours = new Set<Node>(places.map(({ section }) => section));
      const honest = document.body.textContent;
      const observer = new MutationObserver(() => {});
      observer.observe(document, { subtree: true, childList: true, characterData: true });
      const found: string[] = [];
      let moved = 0;
      for (const code of all ?? []) {
        runWith({ hash: `#${code}` });
        // Nothing comes into the page but what was there; the title and the button say their own.
        for (const { type, target, addedNodes } of observer.takeRecords())
          for (const node of addedNodes)
            if (
              type !== 'childList' ||
              !(ours.has(node) || (target as Element).matches('[data-say]'))
            )
              found.push(`${code}: ${node.textContent}`);
        const topics = [...document.querySelectorAll<HTMLElement>('#for-you > [data-topic]')];
        if (topics.length > 0) moved++;
        if (topics.some(({ dataset }) => !known?.includes(dataset.topic ?? '')))
          found.push(`${code}: topics`);
        const says = topics.length > 0 ? title.dataset.say : '';
        if (title.textContent !== says) found.push(`${code}: ${title.textContent}`);
        title.textContent = '';
        const away = topics.map((topic) => places.findIndex(({ section }) => section === topic));
        for (const index of away.sort((a, b) => b - a)) {
          const place = places[index];
          place?.parent?.insertBefore(place.section, place.next);
        }
        observer.takeRecords();
      }
      const larger = document.querySelector('#larger') as HTMLElement;
      if (
        document.body.textContent?.replace(larger.textContent ?? '', '') !==
        honest?.replace(larger.textContent ?? '', '')
      )
        found.push('the text is another one');
      return { found: found.slice(0, 5), moved };
    },
    [[...CRAFTED, ...codes(10_000)], [...KNOWN]],
  );
  expect(wrong.found).toEqual([]);
  expect(wrong.moved).toBeGreaterThan(1000);
  expect(seen.complaints).toEqual([]);
  expect(seen.foreign).toEqual([]);
});

test('whatever stands behind the address, a page that is loaded with it says what it always says', async ({
  page,
  seen,
}) => {
  test.slow();
  await page.goto(PATH);
  const linesOf = () =>
    page.evaluate(() => [
      document.title,
      ...[...document.querySelectorAll('main h1,main h3,main p,main a')]
        .map((one) => one.textContent)
        .sort(),
    ]);
  const honest = await linesOf();
  for (const code of [...CRAFTED, ...codes(30)]) {
    await page.goto(`${PATH}?${encodeURIComponent(code)}#${code}`);
    expect(await linesOf(), code).toEqual(honest);
  }
  expect(seen.complaints).toEqual([]);
});

test('codes that were printed before go on working', async ({ page }) => {
  // Food (10) and the police (22), as digits of five bits each.
  await page.goto('about:blank');
  const before = Array.from({ length: 11 }, (_, at) =>
    [...topicsOf(thailand)]
      .filter(([id]) => id === 'food' || id === 'police')
      .filter(([, topic]) => Math.floor(topic / 5) === at)
      .reduce((digit, [, topic]) => digit | (1 << (topic % 5)), 0)
      .toString(32),
  );
  await page.goto(`${PATH}#${before.join('')}`);
  await expect(page.locator('#for-you [data-topic]')).toHaveCount(2);
  expect(before.join('')).not.toBe(encodeTopics(thailand, ['food', 'police']));
});
