import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isRightToLeftLanguage } from '../../lib/typeset/right-to-left-language.ts';

it('a language runs as its script does, named or likely', () => {
  for (const tag of ['ar', 'fa-IR', 'ur', 'he', 'ps', 'az-Arab', 'ff-Adlm', 'rhg-Rohg'])
    assert.equal(isRightToLeftLanguage(tag), true, tag);
  for (const tag of ['en', 'km', 'az', 'ff', 'ur-Latn', 'sr-Cyrl', ''])
    assert.equal(isRightToLeftLanguage(tag), false, tag);
});
