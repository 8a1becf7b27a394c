import type { Bundle } from '../bundle.ts';
import type { Problem } from '../problem.ts';

/** How bundles relate: codes are unique, every chain ends in a general bundle, exits exist. */
export function checkBundles(bundles: Readonly<Record<string, Bundle>>): Problem[] {
  const problems: Problem[] = [];
  const general = Object.values(bundles).filter(({ kind }) => kind === 'general');
  if (general.length !== 1)
    problems.push({
      file: 'content',
      field: '',
      message: `has ${general.length} bundles with "kind": "general". There must be exactly one.`,
    });
  const codes = new Map<string, string>();
  for (const { id, code, kind, extends: base, exit, essentials, workers } of Object.values(
    bundles,
  )) {
    const file = `content/${id}/bundle.json`;
    const taken = codes.get(code);
    if (taken)
      problems.push({
        file,
        field: 'code',
        message: `"${code}" is the code of "${taken}" already. Choose another one.`,
      });
    codes.set(code, taken ?? id);
    if (kind === 'general' ? base !== null : base === null)
      problems.push({
        file,
        field: 'extends',
        message:
          kind === 'general'
            ? 'must be null: a general bundle builds on nothing.'
            : 'is missing. Write the folder name of the bundle it builds on, like "general".',
      });
    if (base !== null && !Object.hasOwn(bundles, base))
      problems.push({
        file,
        field: 'extends',
        message: `"${base}" is not a bundle. Known: ${Object.keys(bundles).join(', ')}.`,
      });
    const seen = [id];
    for (let at = base; at && Object.hasOwn(bundles, at); at = bundles[at]?.extends ?? null) {
      if (seen.includes(at)) {
        problems.push({
          file,
          field: 'extends',
          message: `goes round in a circle: ${[...seen, at].join(' → ')}. Let one of them extend "general".`,
        });
        break;
      }
      seen.push(at);
    }
    if (workers && kind !== 'organisation')
      problems.push({
        file,
        field: 'workers',
        message: `does not belong here. A bundle of kind "${kind}" has no workers: say who they are in the bundle.json of their organisation.`,
      });
    if (!essentials)
      problems.push({
        file,
        field: 'essentials',
        message:
          'is missing here and in every bundle it builds on. Write { "adult": ["doctor", "safe-place"], "child": ["safe-place"] }.',
      });
    if (!exit)
      problems.push({
        file,
        field: 'exit',
        message:
          'is missing here and in every bundle it builds on. Write an address like "https://www.wikipedia.org/".',
      });
  }
  return problems;
}
