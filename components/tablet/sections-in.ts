import type { Group, GroupId, Leaflet, Section } from '../../lib/leaflet.ts';

/** A group of a leaflet; undefined where it would be empty. */
export const groupIn = (leaflet: Leaflet, id: GroupId): Group | undefined =>
  leaflet.groups.find((group) => group.id === id);

/** The sections of one group. */
export const sectionsIn = (leaflet: Leaflet, id: GroupId): readonly Section[] =>
  groupIn(leaflet, id)?.sections ?? [];

/** The sections of one group with these ids, in the order of the ids. */
export const sectionsNamed = (
  leaflet: Leaflet,
  group: GroupId,
  ids: readonly string[],
): readonly Section[] =>
  ids.flatMap((id) => sectionsIn(leaflet, group).filter((section) => section.id === id));
