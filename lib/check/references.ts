import type { Bundle } from '../bundle.ts';
import { SOURCE_LOCALE } from '../locales.ts';
import { MESSAGE_IDS } from '../messages.ts';
import { phoneProblem } from '../phone.ts';
import { isPictogramName } from '../pictograms.ts';
import type { Problem } from '../problem.ts';
import { KIND_IDS, type Kind } from '../schema/kinds.ts';
import { TOPIC_KINDS } from '../topic-kinds.ts';
import { bundleReferences } from './bundle-references.ts';
import { contactReferences } from './contact-references.ts';
import { inFacts } from './in-facts.ts';

/** Topics that name other topics: help for a need; people, rights and tips that belong to a service. */
function* topicReferences(bundle: Bundle, damaged: ReadonlySet<string>): Generator<Problem> {
  const { needs, services } = bundle.facts;
  const lists = [
    ...Object.entries(needs).map(([id, need]) => ['needs', id, 'services', need.services] as const),
    ...Object.entries(services).flatMap(([id, service]) =>
      (['actors', 'rights', 'tips'] as const).map(
        (kind) => ['services', id, kind, service[kind]] as const,
      ),
    ),
  ];
  for (const [kind, id, named, ids] of lists)
    for (const [index, one] of ids.entries())
      if (!Object.hasOwn(bundle.facts[named], one) && !damaged.has(`facts/${named}/${one}`))
        yield inFacts(
          bundle,
          kind,
          `${id}.${named}.${index}`,
          `"${one}" is not in ${named}.json. Known: ${Object.keys(bundle.facts[named]).join(', ')}.`,
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

/** A number that no bundle uses: above all others, since one that was deleted may be below. */
export function freeTopic(bundles: readonly Bundle[]): number {
  const used = new Set(
    bundles.flatMap(({ facts }) =>
      TOPIC_KINDS.flatMap((kind) => Object.values(facts[kind]).map(({ topic }) => topic)),
    ),
  );
  const next = Math.max(-1, ...used) + 1;
  if (next <= 255) return next;
  return [...Array(256).keys()].find((number) => !used.has(number)) ?? 255;
}

/** Topic numbers stand in QR codes and topic ids on the command line: each names one thing. */
function* topics(bundle: Bundle, free: number): Generator<Problem> {
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
          `${topic} is the number of "${taken}" already. Take a number that no topic ever had, like ${free}.`,
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

/**
 * Everything that can only be seen by looking across the files of one bundle.
 * @param free a number for a topic that has one already
 */
export function checkReferences(
  bundle: Bundle,
  today: string,
  damaged: ReadonlySet<string>,
  free: number,
): Problem[] {
  return [
    ...contactReferences(bundle, damaged),
    ...bundleReferences(bundle, damaged),
    ...topicReferences(bundle, damaged),
    ...pictures(bundle),
    ...topics(bundle, free),
    ...contacts(bundle, today),
    ...messages(bundle, damaged),
  ];
}
