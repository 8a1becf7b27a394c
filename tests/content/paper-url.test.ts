import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadContent } from '../../lib/content.ts';
import { FORMAT_IDS, formatOf, readersOf } from '../../lib/formats.ts';
import { paperUrl } from '../../lib/paper-url.ts';

const { thailand } = loadContent();
if (!thailand) throw new Error('no bundle thailand');
const ORIGIN = 'https://handrail.example';

test('a card leads everybody to the same page, and every other paper to her own', () => {
  for (const format of FORMAT_IDS) {
    const addresses: (string | null)[] = readersOf(format).flatMap((reader) =>
      [['food'], ['police', 'health'], 'essentials' as const].map((selection) =>
        paperUrl(ORIGIN, thailand, 'km', reader, selection, format),
      ),
    );
    const differ = new Set(addresses).size;
    assert.equal(differ, formatOf(format).layout === 'card' ? 1 : addresses.length, format);
  }
});

test('a paper for the family leads nowhere, and neither does one of an unknown site', () => {
  assert.equal(paperUrl(ORIGIN, thailand, 'km', 'adult-easy', 'family', 'a4'), null);
  assert.equal(paperUrl(undefined, thailand, 'km', 'adult-easy', ['food'], 'a4'), null);
});
