import type { Conditions } from './condition.ts';
import { chain, type Marked } from './content.ts';

const isArtifact = ({ tag }: Marked): boolean => tag === '/Artifact';
const isTagged = ({ properties }: Marked): boolean => properties['/MCID'] !== undefined;

/** Real content tagged. */
export const onContent: Conditions = {
  '01-003': ({ pages }) =>
    pages.flatMap(({ content }) =>
      content.marked
        .filter((mark) => isArtifact(mark) && chain(mark.around).some(isTagged))
        .map(() => 'an artifact inside of tagged content'),
    ),
  '01-004': ({ pages }) =>
    pages.flatMap(({ content }) =>
      content.marked
        .filter((mark) => isTagged(mark) && chain(mark.around).some(isArtifact))
        .map(() => 'tagged content inside of an artifact'),
    ),
  '01-005': ({ pages, elements }) => {
    const known = new Set(
      elements.flatMap(({ marks }) => marks.map(({ page, mcid }) => `${page} ${mcid}`)),
    );
    return pages.flatMap(({ id, content }) =>
      content.painted
        .filter(({ within }) => {
          const around = chain(within);
          const tagged = around.find(isTagged);
          return tagged
            ? !known.has(`${id} ${tagged.properties['/MCID']}`)
            : !around.some(isArtifact);
        })
        .map(({ operator }) => `${operator} on page ${id} is neither tagged nor an artifact`),
    );
  },
  // ISO 32000-1, 14.6.1: marked content nests, and not inside of a path.
  '14.6.1': ({ pages }) => pages.flatMap(({ content }) => content.faults),
};
