import assert from 'node:assert/strict';
import { it } from 'node:test';
import { typeset } from './support/render.ts';
import { SAMPLES } from './support/samples.ts';

it('the same input makes the same bytes, in whatever order documents are made', async () => {
  const first = await typeset(SAMPLES.km);
  await typeset(SAMPLES.ar);
  assert.ok(first.equals(await typeset(SAMPLES.km)));
});
