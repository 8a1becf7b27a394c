import { checkEverything } from '../lib/check/index.ts';
import { formatProblem } from '../lib/problem.ts';
import { command } from './support/command.ts';

await command(async () => {
  const { problems, missing } = checkEverything();
  for (const problem of problems) console.log(formatProblem(problem));
  for (const entry of missing)
    console.log(`${entry}: has no words yet, so English is shown and says so.`);
  console.log(
    problems.length === 0
      ? `Content is in order. ${missing.length} entries fall back to English.`
      : `${problems.length} problems.`,
  );
  if (problems.length > 0) process.exitCode = 1;
});
