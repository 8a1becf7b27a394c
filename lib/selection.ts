import type { Bundle } from './bundle.ts';
import { contactsNamed } from './compose/answers.ts';
import { READERS, type Reader } from './readers.ts';
import { TOPIC_KINDS, type TopicKind } from './topic-kinds.ts';

/**
 * Ids of the topics a leaflet is to have, in her order of importance; or everything; or what the
 * bundle holds most important, for a paper on which nobody has marked anything; or only what a
 * relative may read: help that is for everyone, and nothing about her.
 */
export type Selection = readonly string[] | 'all' | 'essentials' | 'family';

/** True if this topic is meant for this reader at all. */
function suits(bundle: Bundle, kind: TopicKind, id: string, reader: Reader): boolean {
  if (kind === 'contacts') {
    const { for: whom } = bundle.facts.contacts[id] ?? {};
    return whom === 'everyone' || (whom === 'child' && READERS[reader].age !== 'adult');
  }
  if (kind === 'services') return bundle.facts.services[id]?.availability !== 'not-offered';
  return true;
}

/** So many contacts a paper has on which nobody has marked any: a choice, not a list. */
const CONTACTS = { adult: 3, teen: 3, child: 2 } as const;

/**
 * Contacts for somebody who marked none: nobody should leave without a number. Those that need a
 * warning, the police above all, stay off a paper that others may read unless she asked for them
 * (or there are no others). Where she is young, those for children come second.
 */
function contactsUnasked(bundle: Bundle, suitable: readonly string[], reader: Reader): string[] {
  const { contacts } = bundle.facts;
  const calm = suitable.filter((id) => contacts[id]?.use === 'show');
  const found = calm.length > 0 ? calm : suitable;
  const young = found.filter((id) => contacts[id]?.for === 'child');
  // The first is the one on a card, which says nothing of her age.
  const [first, ...rest] = found.filter((id) => !young.includes(id));
  return [...(first ? [first] : []), ...young, ...rest].slice(0, CONTACTS[READERS[reader].age]);
}

/** People she may meet at the services she marked, rights she may need there, and what is good to know. */
function related(bundle: Bundle, kind: TopicKind, marked: readonly string[]): readonly string[] {
  if (kind !== 'actors' && kind !== 'rights' && kind !== 'tips') return [];
  return marked.flatMap((id) => bundle.facts.services[id]?.[kind] ?? []);
}

/**
 * What a relative may read: help that everybody in the area can get, and contacts for everyone that
 * need no warning. Whoever also helps a group of people is left out, and whoever hears complaints of
 * it: their numbers may give her away.
 */
function forFamily(bundle: Bundle, kind: TopicKind, suitable: readonly string[]): string[] {
  const { services, contacts } = bundle.facts;
  switch (kind) {
    case 'services':
      return suitable.filter((id) => services[id]?.audience === 'everyone');
    case 'contacts': {
      const forGroups = Object.values(services).filter(({ audience }) => audience !== 'everyone');
      const providers = forGroups.map(({ provider }) => provider);
      const named = forGroups.flatMap((service) => contactsNamed(service));
      return suitable.filter((id) => {
        const contact = contacts[id];
        return (
          contact?.use === 'show' &&
          contact.for === 'everyone' &&
          !providers.includes(contact.runBy) &&
          !named.includes(id)
        );
      });
    }
    case 'needs':
    case 'actors':
    case 'rights':
    case 'tips':
      return [];
    default:
      return kind satisfies never;
  }
}

/**
 * The topics of one kind to include: the marked ones, in the order they were marked, then what
 * belongs to them.
 */
export function idsFor(
  bundle: Bundle,
  kind: TopicKind,
  reader: Reader,
  selection: Selection,
): string[] {
  const all = Object.keys(bundle.facts[kind]).filter((id) => suits(bundle, kind, id, reader));
  if (selection === 'all') return all;
  if (selection === 'family') return forFamily(bundle, kind, all);
  const wanted =
    selection === 'essentials'
      ? (bundle.essentials?.[READERS[reader].age === 'child' ? 'child' : 'adult'] ?? [])
      : [...selection, ...related(bundle, kind, selection)];
  const marked = [...new Set(wanted)].filter((id) => all.includes(id));
  return kind === 'contacts' && marked.length === 0 ? contactsUnasked(bundle, all, reader) : marked;
}

/** Every topic of a bundle that can be marked, by id, with its permanent number. */
export function topicsOf(bundle: Bundle): Map<string, number> {
  return new Map(
    TOPIC_KINDS.flatMap((kind) =>
      Object.entries(bundle.facts[kind]).map(([id, { topic }]) => [id, topic] as const),
    ),
  );
}
