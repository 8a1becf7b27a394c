import { firstNumber } from '../../lib/compose/first-number.ts';
import { panelsOf } from '../../lib/compose/pocket.ts';
import type { ContactBlock } from '../../lib/contact-block.ts';
import type { Layout } from '../../lib/formats.ts';
import type { Leaflet, Section } from '../../lib/leaflet.ts';
import { sectionsIn } from './sections-in.ts';

/** A contact on a paper, and how sure we are of it. */
export interface ContactOnPaper {
  readonly id: string;
  readonly check: ContactBlock['check']['status'];
}

const checksOf = ({ id, blocks }: Section): ContactOnPaper[] =>
  blocks.flatMap((block) => (block.type === 'contact' ? [{ id, check: block.check.status }] : []));

/** The contacts that a leaflet has in one layout. */
export function contactsOnPaper(leaflet: Leaflet, layout: Layout): ContactOnPaper[] {
  const contacts = sectionsIn(leaflet, 'contacts');
  switch (layout) {
    case 'leaflet':
    case 'pictures':
      return contacts.flatMap(checksOf);
    case 'card': {
      const first = firstNumber(contacts);
      return first ? [{ id: first.section.id, check: first.check }] : [];
    }
    case 'pocket': {
      const shown = panelsOf(leaflet, null).panels.flatMap((panel) =>
        panel.kind === 'contact' && panel.contact ? [panel.contact.id] : [],
      );
      return contacts.flatMap(checksOf).filter(({ id }) => shown.includes(id));
    }
    case 'board':
      return [];
    default:
      return layout satisfies never;
  }
}
