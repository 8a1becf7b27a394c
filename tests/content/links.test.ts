import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { loadContent } from '../../lib/content.ts';
import { encodeTopics, laterPath, laterUrl } from '../../lib/links.ts';
import { LOCALE_IDS } from '../../lib/locales.ts';
import { READER_IDS } from '../../lib/readers.ts';
import { topicsOf } from '../../lib/selection.ts';
import { decodeTopics } from '../../lib/topic-code.ts';

const { thailand } = loadContent();
assert.ok(thailand);
const topics = topicsOf(thailand);

describe('the code behind a QR code', () => {
  test('names exactly the topics that were marked', () => {
    fc.assert(
      fc.property(fc.subarray([...topics.keys()]), (ids) => {
        const numbers = ids.map((id) => topics.get(id) ?? -1).sort((a, b) => a - b);
        assert.deepEqual(decodeTopics(encodeTopics(thailand, ids)), numbers);
      }),
    );
  });

  test('is empty for everything and for nothing known', () => {
    assert.equal(encodeTopics(thailand, 'all'), '');
    assert.equal(encodeTopics(thailand, ['no-such-topic']), '');
  });

  test('can be typed in capitals', () => {
    const code = encodeTopics(thailand, ['food', 'health', 'police']);
    assert.deepEqual(decodeTopics(code.toUpperCase()), decodeTopics(code));
  });

  test('gives topic numbers or nothing, whatever is thrown at it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 400 })), (code) => {
        for (const topic of decodeTopics(code))
          assert.ok(Number.isInteger(topic) && topic >= 0 && topic < 260);
      }),
      { numRuns: 2000 },
    );
    for (const crafted of [
      '<script>',
      '../..',
      '%3Cb%3E',
      'tel:123',
      'w'.repeat(9),
      '1'.repeat(999),
    ])
      assert.deepEqual(decodeTopics(crafted), [], crafted);
    assert.deepEqual(decodeTopics('tel:+66'), []);
  });

  test('is never sent to a server: it stands behind #', () => {
    const url = new URL(laterUrl('https://example.org', thailand, 'km', 'adult-easy', ['food']));
    assert.equal(url.pathname, '/th/km/e/');
    assert.equal(url.search, '');
    assert.notEqual(url.hash, '');
  });

  test('leaves addresses short enough for a small QR code', () => {
    for (const locale of LOCALE_IDS)
      for (const reader of READER_IDS) {
        const path = laterPath(thailand, locale, reader);
        assert.ok(path.length <= 16, path);
        assert.equal(path, path.toLowerCase());
      }
  });
});
