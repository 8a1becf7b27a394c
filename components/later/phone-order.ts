import type { Group, Leaflet, Section } from '../../lib/leaflet.ts';
import type { MessageId } from '../../lib/messages.ts';

/** What answers somebody who said no, and comes back. */
const SAID_NO: readonly MessageId[] = ['say-no', 'come-back'];

const answersNo = ({ kind, id }: Section): boolean =>
  kind === 'messages' && SAID_NO.some((one) => one === id);

/**
 * A leaflet as a phone shows it: what answers a no apart, for the top; numbers before all that can
 * be read; no lines for a pen.
 */
export function phoneOrder({ groups }: Leaflet): {
  saidNo: readonly Section[];
  groups: readonly Group[];
} {
  const kept = groups
    .map((group) => ({
      ...group,
      sections: group.sections.filter(
        (section) => section.kind !== 'write-in' && !answersNo(section),
      ),
    }))
    .filter(({ sections }) => sections.length > 0);
  const isFirst = ({ id }: Group) => id === 'contacts';
  return {
    saidNo: groups.flatMap(({ sections }) => sections.filter(answersNo)),
    groups: [...kept.filter(isFirst), ...kept.filter((group) => !isFirst(group))],
  };
}
