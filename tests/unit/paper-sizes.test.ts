import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FORMAT_IDS, formatOf, formatsFor } from '../../lib/formats.ts';
import {
  formatsOn,
  formOf,
  nameKeyOf,
  PAPER_SIZE_IDS,
  paperSizeOf,
} from '../../lib/paper-sizes.ts';
import { READER_IDS } from '../../lib/readers.ts';

test('whatever a printer holds, a reader is offered each form of paper once', () => {
  for (const size of PAPER_SIZE_IDS)
    for (const reader of READER_IDS) {
      const all = formatsFor(reader);
      const offered = formatsOn(size, all);
      assert.deepEqual(
        offered.map(formOf).sort(),
        [...new Set(all.map(formOf))].sort(),
        `${reader} on ${size}`,
      );
      for (const id of offered) {
        const made = paperSizeOf(id);
        if (!made || made === size) continue;
        const same = all.filter((other) => formOf(other) === formOf(id));
        assert.deepEqual(same, [id], `${id} is for other paper, and there is nothing else`);
      }
    }
});

test('a form of paper is one thing: what differs is the sheet alone', () => {
  for (const id of FORMAT_IDS) {
    assert.equal(formatOf(formOf(id)).layout, formatOf(id).layout);
    assert.equal(formatOf(formOf(id)).type, formatOf(id).type);
    assert.equal(formOf(formOf(id)), formOf(id));
  }
  assert.equal(formOf('letter'), 'a4');
  assert.notEqual(formOf('a5'), 'a4', 'half a page is another thing in a pocket');
});

test('two formats have one name where they are one form, and two where they are not', () => {
  for (const one of FORMAT_IDS)
    for (const other of FORMAT_IDS)
      assert.equal(
        nameKeyOf(one) === nameKeyOf(other),
        formOf(one) === formOf(other),
        `${one} and ${other}`,
      );
});
