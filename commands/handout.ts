import './support/production.ts';
import { AuthorError } from '../lib/author-error.ts';
import { command } from './support/command.ts';
import { ALL_PAPERS, allPapers } from './support/handout/all-papers.ts';
import { ONE_PAPER, onePaper } from './support/handout/one-paper.ts';
import { readOptions } from './support/options.ts';

const USAGE = `npm run handout -- --bundle thailand --locale km [--reader adult-easy] [--format a4] [--only id,id | all | family] [--with en] [--site https://…] [--out file.pdf]
npm run handout -- --all [--bundle thailand] [--locale km] [--reader adult-easy] [--format a4] [--site https://…] [--out folder]`;

await command(async () => {
  const { options, flags } = readOptions(ONE_PAPER, USAGE, { flags: ['all'] });
  if (!flags.has('all')) return onePaper(options);
  const [unfit] = ONE_PAPER.filter(
    (name) => options[name] !== undefined && !(ALL_PAPERS as readonly string[]).includes(name),
  );
  if (unfit) throw new AuthorError(`--${unfit} does not go with --all.\n${USAGE}`);
  return allPapers(options);
});
