import { browserTests } from './browser-tests.ts';
import { nodeTests } from './node-tests.ts';
import { run } from './run.ts';
import { runNode } from './run-node.ts';
import { ONE_PASSED, type Tally } from './tally.ts';

export interface TestStep {
  /** What one types after `npm test --`. */
  name: string;
  title: string;
  needs?: 'browser' | 'poppler';
  /** The step without whose success this one would test something else. */
  follows?: string;
  run: (env: Record<string, string>) => Promise<Tally>;
}

/** In this order: what fails fastest comes first. */
export const testSteps: TestStep[] = [
  {
    name: 'types',
    title: 'Checking types',
    // Not bin/tsc: Node 20.9 loads no module without an extension.
    run: (env) =>
      one(run(process.execPath, ['node_modules/typescript/lib/tsc.js', '--noEmit'], { env })),
  },
  {
    name: 'lint',
    title: 'Checking style',
    run: (env) =>
      one(run(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'check'], { env })),
  },
  {
    name: 'check',
    title: 'Checking content',
    run: (env) => one(runNode(['commands/check.ts'], { env })),
  },
  { name: 'unit', title: 'Testing the parts', needs: 'poppler', run: nodeTests },
  {
    name: 'build',
    title: 'Building the site',
    run: (env) => one(runNode(['commands/build.ts'], { env })),
  },
  {
    name: 'browser',
    title: 'Testing in a browser',
    needs: 'browser',
    follows: 'build',
    run: browserTests,
  },
];

async function one(work: Promise<void>): Promise<Tally> {
  await work;
  return ONE_PASSED;
}
