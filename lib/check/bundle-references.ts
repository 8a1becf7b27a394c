import type { Bundle } from '../bundle.ts';
import type { Problem } from '../problem.ts';
import { topicsOf } from '../selection.ts';

/** Whoever confirms that somebody works here is called, by anybody: a person in doubt has only that. */
function* workerReferences(bundle: Bundle, damaged: ReadonlySet<string>): Generator<Problem> {
  const id = bundle.workers?.contact;
  if (!id || damaged.has(`facts/contacts/${id}`)) return;
  const { contacts } = bundle.facts;
  const contact = Object.hasOwn(contacts, id) ? contacts[id] : undefined;
  const problem = (message: string): Problem => ({
    file: `content/${bundle.id}/bundle.json`,
    field: 'workers.contact',
    message,
  });
  if (!contact)
    yield problem(
      `"${id}" is not a contact of this bundle. Known: ${Object.keys(contacts).join(', ') || 'none yet'}.`,
    );
  else if (contact.kind !== 'phone' || contact.for !== 'everyone')
    yield problem(
      `"${id}" must be a telephone number for everyone: she is told "You can call this number and ask about me." Name another contact, or null.`,
    );
}

/** A paper on which nothing is marked needs topics that exist, each once. */
function* essentials(bundle: Bundle, damaged: ReadonlySet<string>): Generator<Problem> {
  const known = topicsOf(bundle);
  const unread = new Set([...damaged].map((path) => path.split('/')[2]));
  for (const [whom, ids] of Object.entries(bundle.essentials ?? {}))
    for (const [index, id] of ids.entries()) {
      const problem = (message: string): Problem => ({
        file: `content/${bundle.id}/bundle.json`,
        field: `essentials.${whom}.${index}`,
        message,
      });
      if (!known.has(id) && !unread.has(id))
        // The same in every bundle that inherits it, so that it is said once, where it stands.
        yield problem(
          `"${id}" is not a topic of this bundle. Write the id of a need, service, actor, right or contact as it stands in facts/.`,
        );
      if (ids.indexOf(id) !== index) yield problem(`"${id}" stands here twice.`);
    }
}

/** What `bundle.json` names in the bundle's facts. */
export const bundleReferences = (bundle: Bundle, damaged: ReadonlySet<string>): Problem[] => [
  ...workerReferences(bundle, damaged),
  ...essentials(bundle, damaged),
];
