import type { Bundle } from '../bundle.ts';
import type { Problem } from '../problem.ts';
import { QUESTION_IDS } from '../questions.ts';
import { inFacts } from './in-facts.ts';

/** Contacts that services name: they exist, and whoever hears a complaint is somebody else. */
export function* contactReferences(
  bundle: Bundle,
  damaged: ReadonlySet<string>,
): Generator<Problem> {
  const { contacts, services } = bundle.facts;
  const list = Object.keys(contacts).join(', ') || 'none yet';
  const isMissing = (id: string) =>
    !Object.hasOwn(contacts, id) && !damaged.has(`facts/contacts/${id}`);
  const missing = (id: string) => `"${id}" is not a contact of this bundle. Known: ${list}.`;
  for (const [id, service] of Object.entries(services)) {
    for (const contact of service.contacts)
      if (isMissing(contact)) yield inFacts(bundle, 'services', `${id}.contacts`, missing(contact));
    for (const question of QUESTION_IDS) {
      const answer = service.answers[question];
      if (answer?.complain && !service.provider)
        yield inFacts(
          bundle,
          'services',
          `${id}.provider`,
          'is missing. A limit can only be judged against whoever makes it: write the id of the organisation.',
        );
      for (const field of ['contact', 'complain'] as const) {
        const named = answer?.[field];
        const path = `${id}.answers.${question}.${field}`;
        if (!named) continue;
        if (isMissing(named)) yield inFacts(bundle, 'services', path, missing(named));
        else if (
          (field === 'complain' || question === 'complain') &&
          contacts[named]?.runBy === service.provider
        )
          yield inFacts(
            bundle,
            'services',
            path,
            `"${named}" is run by "${service.provider}", the provider itself. Name a contact that somebody else runs.`,
          );
      }
    }
  }
}
