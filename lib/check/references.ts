import type { Bundle } from '../bundle.ts';
import { SOURCE_LOCALE } from '../locales.ts';
import { MESSAGE_IDS } from '../messages.ts';
import { phoneProblem } from '../phone.ts';
import { isPictogramName } from '../pictograms.ts';
import type { Problem } from '../problem.ts';
import { QUESTION_IDS } from '../questions.ts';
import { KIND_IDS, type Kind } from '../schema/kinds.ts';
import { TOPIC_KINDS } from '../topic-kinds.ts';

/** A problem in a bundle's facts. */
const inFacts = (bundle: Bundle, kind: Kind, field: string, message: string): Problem => ({
  file: `content/${bundle.id}/facts/${kind}.json`,
  field,
  message,
});

function* contactReferences(bundle: Bundle, damaged: ReadonlySet<string>): Generator<Problem> {
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

function* needReferences(bundle: Bundle, damaged: ReadonlySet<string>): Generator<Problem> {
  const { needs, services } = bundle.facts;
  for (const [id, need] of Object.entries(needs))
    for (const service of need.services)
      if (!Object.hasOwn(services, service) && !damaged.has(`facts/services/${service}`))
        yield inFacts(
          bundle,
          'needs',
          `${id}.services`,
          `"${service}" is not a service. Known: ${Object.keys(services).join(', ')}.`,
        );
}

function* pictures(bundle: Bundle): Generator<Problem> {
  for (const kind of KIND_IDS)
    for (const [id, { pictogram }] of Object.entries(bundle.facts[kind]))
      if (!isPictogramName(pictogram))
        yield inFacts(
          bundle,
          kind,
          `${id}.pictogram`,
          `"${pictogram}" does not exist. Take a name from lib/pictograms.ts, like "doctor".`,
        );
}

/** Topic numbers stand in QR codes and topic ids on the command line: each names one thing. */
function* topics(bundle: Bundle): Generator<Problem> {
  const numbers = new Map<number, string>();
  const ids = new Map<string, Kind>();
  for (const kind of TOPIC_KINDS)
    for (const [id, { topic }] of Object.entries(bundle.facts[kind])) {
      const taken = numbers.get(topic);
      const other = ids.get(id);
      if (taken)
        yield inFacts(
          bundle,
          kind,
          `${id}.topic`,
          `${topic} is the number of "${taken}" already. Take the next free number; never reuse one.`,
        );
      if (other)
        yield inFacts(bundle, kind, id, `is an id in ${other}.json already. Choose another id.`);
      numbers.set(topic, taken ?? id);
      ids.set(id, other ?? kind);
    }
}

function* contacts(bundle: Bundle, today: string): Generator<Problem> {
  for (const [id, contact] of Object.entries(bundle.facts.contacts)) {
    const wrong = contact.kind === 'phone' ? phoneProblem(contact.number) : null;
    if (wrong) yield inFacts(bundle, 'contacts', `${id}.number`, wrong);
    if (contact.called && contact.called.on > today)
      yield inFacts(
        bundle,
        'contacts',
        `${id}.called.on`,
        `"${contact.called.on}" is in the future. Write the day somebody really called.`,
      );
    const words = bundle.words[SOURCE_LOCALE]?.contacts[id];
    if (words && contact.use === 'caution' && !words.warning)
      yield {
        file: `content/${bundle.id}/${SOURCE_LOCALE}/contacts.json`,
        field: `${id}.warning`,
        message:
          'is missing. "use": "caution" needs it: say what to know before calling, as { "easy": [...], "full": [...], "child": [...] }.',
      };
  }
}

/** Each message has its place in every leaflet; another one would be shown nowhere. */
function* messages(bundle: Bundle, damaged: ReadonlySet<string>): Generator<Problem> {
  const known = Object.keys(bundle.facts.messages);
  for (const id of MESSAGE_IDS)
    if (!known.includes(id) && !damaged.has(`facts/messages/${id}`))
      yield inFacts(bundle, 'messages', id, 'is missing. Every leaflet needs it.');
  for (const id of known)
    if (!MESSAGE_IDS.some((one) => one === id))
      yield inFacts(bundle, 'messages', id, `is shown nowhere. Known: ${MESSAGE_IDS.join(', ')}.`);
}

/** Everything that can only be seen by looking across the files of one bundle. */
export function checkReferences(
  bundle: Bundle,
  today: string,
  damaged: ReadonlySet<string>,
): Problem[] {
  return [
    ...contactReferences(bundle, damaged),
    ...workerReferences(bundle, damaged),
    ...needReferences(bundle, damaged),
    ...pictures(bundle),
    ...topics(bundle),
    ...contacts(bundle, today),
    ...messages(bundle, damaged),
  ];
}
