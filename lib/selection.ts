import type { Bundle } from './bundle.ts';
import { READERS, type Reader } from './readers.ts';
import { TOPIC_KINDS, type TopicKind } from './topic-kinds.ts';

/** Ids of the topics a leaflet is to have, in her order of importance; or everything. */
export type Selection = readonly string[] | 'all';

/** True if this topic is meant for this reader at all. */
function suits(bundle: Bundle, kind: TopicKind, id: string, reader: Reader): boolean {
  if (kind === 'contacts') {
    const { for: whom } = bundle.facts.contacts[id] ?? {};
    return whom === 'everyone' || (whom === 'child' && READERS[reader].age !== 'adult');
  }
  if (kind === 'services') return bundle.facts.services[id]?.availability !== 'not-offered';
  return true;
}

/**
 * Contacts for somebody who marked none: nobody should leave without a number. Those that need a
 * warning, the police above all, stay off a paper that others may read unless she asked for them
 * (or there are no others).
 */
function contactsUnasked(bundle: Bundle, suitable: readonly string[]): string[] {
  const calm = suitable.filter((id) => bundle.facts.contacts[id]?.use === 'show');
  return calm.length > 0 ? calm : [...suitable];
}

/** The topics of one kind to include: the marked ones, in the order they were marked. */
export function idsFor(
  bundle: Bundle,
  kind: TopicKind,
  reader: Reader,
  selection: Selection,
): string[] {
  const all = Object.keys(bundle.facts[kind]).filter((id) => suits(bundle, kind, id, reader));
  if (selection === 'all') return all;
  const marked = [...new Set(selection)].filter((id) => all.includes(id));
  return kind === 'contacts' && marked.length === 0 ? contactsUnasked(bundle, all) : marked;
}

/** Every topic of a bundle that can be marked, by id, with its permanent number. */
export function topicsOf(bundle: Bundle): Map<string, number> {
  return new Map(
    TOPIC_KINDS.flatMap((kind) =>
      Object.entries(bundle.facts[kind]).map(([id, { topic }]) => [id, topic] as const),
    ),
  );
}
