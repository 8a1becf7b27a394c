import assert from 'node:assert/strict';
import { it } from 'node:test';
import { expandSmoothQuadratics } from '../../lib/typeset/smooth-quadratics.ts';

it('smooth quadratic curves become plain ones, with the control point turned over', () => {
  assert.equal(expandSmoothQuadratics('M0 0q1 2 4 0t4 0T9 9z'), 'M0 0q1 2 4 0Q7 -2 8 0Q9 2 9 9z');
  assert.equal(expandSmoothQuadratics('m1 1 2 0t1 1'), 'm1 1l2 0Q3 1 4 2');
  assert.equal(expandSmoothQuadratics('M.5.5h2v-1-1t.1.1'), 'M0.5 0.5h2v-1v-1Q2.5 -1.5 2.6 -1.4');
  assert.equal(expandSmoothQuadratics('M1 1L2 2z'), 'M1 1L2 2z');
});
