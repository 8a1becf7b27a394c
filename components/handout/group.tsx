import type { ReactNode } from 'react';
import type { Group as GroupData, Section as SectionData } from '../../lib/leaflet.ts';
import { Columns } from './columns.tsx';
import type { Setting } from './context.ts';
import { GroupHeading } from './group-heading.tsx';
import { Section } from './section.tsx';

/**
 * Topics in a few words: half the width is enough for them. With answers they would be as high as a
 * page, which leaves their heading alone at the foot of the one before.
 */
const isShort = ({ kind, blocks: [first, ...more] }: SectionData): boolean =>
  first?.type === 'caption' && more.every(({ type }) => type === 'part') && kind !== 'contacts';

/** Neighbours that may stand side by side, and each of the others alone. */
function runsOf(sections: readonly SectionData[]): SectionData[][] {
  const runs: SectionData[][] = [];
  for (const section of sections) {
    const last = runs.at(-1);
    if (last?.[0] && isShort(section) && isShort(last[0])) last.push(section);
    else runs.push([section]);
  }
  return runs;
}

export interface GroupProps {
  group: GroupData;
  setting: Setting;
  /** Stands beside the last topic, where there are columns. */
  beside?: ReactNode;
}

/** A group of topics under its heading. */
export function Group({ group, setting, beside }: GroupProps) {
  const heading = <GroupHeading group={group} setting={setting} />;
  return runsOf(group.sections).map((run, index, runs) => {
    const [first] = run;
    const lead = index === 0 && heading;
    if (!first) return null;
    const closes = beside && index === runs.length - 1;
    if (!setting.theme.columns || (run.length === 1 && !closes))
      return run.map((section, place) => (
        <Section key={section.id} section={section} setting={setting} lead={place === 0 && lead} />
      ));
    const pieces = run.map((section) => (
      <Section key={section.id} section={section} setting={setting} />
    ));
    return (
      <Columns
        key={first.id}
        dir={setting.dir}
        lead={lead}
        pieces={closes ? [...pieces, beside] : pieces}
      />
    );
  });
}
