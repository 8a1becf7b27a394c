import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { encode } from 'uqr';
import { encodeNumbers } from '../../lib/encode-numbers.ts';
import { encodeTopics, laterPath, laterUrl } from '../../lib/links.ts';
import { localesOf } from '../../lib/locales-of.ts';
import { READER_IDS } from '../../lib/readers.ts';
import { topicsOf } from '../../lib/selection.ts';
import { decodeTopics } from '../../lib/topic-code.ts';
import { typedAddress } from '../../lib/typed-address.ts';
import { someBundles } from '../support/some-bundles.ts';

const bundles = someBundles();
const { thailand } = bundles;
assert.ok(thailand);
const topics = topicsOf(thailand);

/** Codes as they were printed before there were marks: digit n, 0 to v, holds topics 5n to 5n+4. */
function printedBefore(numbers: readonly number[]): string {
  const digits = Array.from({ length: 52 }, (_, at) =>
    [0, 1, 2, 3, 4].reduce((sum, bit) => sum + (numbers.includes(at * 5 + bit) ? 1 << bit : 0), 0),
  );
  return digits
    .map((digit) => digit.toString(32))
    .join('')
    .replace(/0+$/, '');
}

const anyTopics = fc.uniqueArray(fc.integer({ min: 0, max: 255 }), { minLength: 1, maxLength: 60 });
const sorted = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);

describe('the code behind a QR code', () => {
  test('names exactly the topics that were marked', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...topics.keys()]), (ids) => {
        const numbers = ids.map((id) => topics.get(id) ?? -1);
        assert.deepEqual(sorted(decodeTopics(encodeTopics(thailand, ids))), sorted(numbers));
      }),
    );
    fc.assert(
      fc.property(anyTopics, (numbers) => {
        assert.deepEqual(sorted(decodeTopics(encodeNumbers(numbers))), sorted(numbers));
      }),
    );
  });

  test('keeps her order of importance for eight topics, whichever of 256', () => {
    fc.assert(
      fc.property(anyTopics, (numbers) => {
        const few = numbers.slice(0, 8);
        assert.deepEqual(decodeTopics(encodeNumbers(few)), few);
      }),
    );
  });

  test('goes on working as it was printed before', () => {
    fc.assert(
      fc.property(anyTopics, (numbers) => {
        const old = printedBefore(numbers);
        assert.deepEqual(decodeTopics(old), sorted(numbers));
        assert.deepEqual(decodeTopics(old.toUpperCase()), sorted(numbers));
      }),
    );
    assert.deepEqual(decodeTopics('1'), [0]);
    assert.deepEqual(decodeTopics('00g'), [14]);
    assert.deepEqual(decodeTopics('v0l'), [0, 1, 2, 3, 4, 10, 12, 14]);
  });

  test('is empty for everything and for nothing known', () => {
    assert.equal(encodeTopics(thailand, 'all'), '');
    assert.equal(encodeTopics(thailand, ['no-such-topic']), '');
  });

  test('can be read aloud and typed: in capitals, and with what looks like a digit', () => {
    fc.assert(
      fc.property(anyTopics, (numbers) => {
        const code = encodeNumbers(numbers);
        assert.match(code, /^[wxyz][0-9a-hjkmnp-tv-z]+$/);
        const misread = code.replaceAll('0', 'O').replaceAll('1', 'l');
        for (const typed of [code.toUpperCase(), misread])
          assert.deepEqual(decodeTopics(typed), decodeTopics(code));
      }),
    );
  });

  test('gives topic numbers or nothing, whatever is thrown at it', () => {
    const near = fc.string({
      unit: fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyzWXYZ#%-+. '),
      maxLength: 60,
    });
    const marked = fc
      .tuple(fc.constantFrom(...'wxyzWXYZ'), near)
      .map(([mark, rest]) => mark + rest);
    const any = [fc.string(), fc.string({ unit: 'binary', maxLength: 400 }), near, marked];
    let named = 0;
    fc.assert(
      fc.property(fc.oneof(...any), (code) => {
        const found = decodeTopics(code);
        if (found.length > 0) named++;
        for (const topic of found)
          assert.ok(Number.isInteger(topic) && topic >= 0 && topic < 260, code);
      }),
      { numRuns: 10_000, seed: 2026 },
    );
    assert.ok(named > 500, 'some of the codes must name topics');
    for (const crafted of [
      '',
      '<script>',
      '../..',
      '%3Cb%3E',
      'tel:123',
      'x!',
      'xu',
      '1'.repeat(999),
      'y'.repeat(999),
      '__proto__',
      'tel:+66',
    ])
      assert.deepEqual(decodeTopics(crafted), [], crafted);
  });

  test('is never sent to a server: it stands behind #', () => {
    const url = new URL(laterUrl('https://example.org', thailand, 'km', 'adult-easy', ['food']));
    assert.equal(url.pathname, '/th/km/e/');
    assert.equal(url.search, '');
    assert.notEqual(url.hash, '');
  });

  test('leaves addresses short enough for a small QR code', () => {
    const HOST = 'handrail.ngo.x'; // 14 characters
    const few = ['food', 'health', 'phone', 'lawyer', 'police', 'safe-place', 'private', 'doctor'];
    for (const bundle of Object.values(bundles))
      for (const locale of localesOf(bundle))
        for (const reader of READER_IDS) {
          const path = laterPath(bundle, locale, reader);
          assert.ok(path.length <= 16, path);
          assert.equal(path, path.toLowerCase());
          const linkOf = (ids: readonly string[]) =>
            laterUrl(`https://${HOST}`, bundle, locale, reader, ids);
          const version = (link: string, ecc: 'M' | 'Q') => encode(link, { ecc }).version;
          // What she marks, and a number.
          for (const ids of [[], few.slice(0, 1), few.slice(0, 5)])
            assert.ok(version(linkOf(ids), 'M') <= 3, linkOf(ids));
          for (const ids of [few, [...topicsOf(bundle).keys()].slice(-8)]) {
            const link = linkOf(ids);
            assert.ok(decodeTopics(new URL(link).hash.slice(1)).length === 8);
            assert.ok(typedAddress(link).length <= 38, link);
            assert.ok(version(link, 'Q') <= 4, link);
          }
        }
  });

  test('has at most 14 characters for eight topics, whichever of 256', () => {
    fc.assert(
      fc.property(anyTopics, (numbers) => {
        assert.ok(encodeNumbers(numbers.slice(0, 8)).length <= 14);
      }),
    );
    assert.equal(encodeNumbers([255, 254, 253, 252, 251, 250, 249, 248]).length, 14);
    // Today's numbers: ten topics in her order, then a bitmap.
    const ten = [59, 58, 57, 56, 55, 54, 53, 52, 51, 50];
    assert.equal(encodeNumbers(ten).length, 13);
    assert.ok(encodeNumbers(Array.from({ length: 60 }, (_, topic) => topic)).length <= 13);
  });
});
