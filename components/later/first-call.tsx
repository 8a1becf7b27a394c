import { firstNumber } from '../../lib/compose/first-number.ts';
import type { Translate } from '../../lib/i18n.ts';
import type { Leaflet } from '../../lib/leaflet.ts';
import { Said } from '../leaflet/said.tsx';

/** One number above everything else: whose it is, the number, and whether anybody has tried it. */
export function FirstCall({ leaflet, translate }: { leaflet: Leaflet; translate: Translate }) {
  const contacts = leaflet.groups.find(({ id }) => id === 'contacts')?.sections ?? [];
  const first = firstNumber(contacts);
  if (!first) return null;
  const { section, number, check } = first;
  return (
    <div className="call">
      <Said text={section.title} within={leaflet.locale} />
      <p className="hl-number">
        <a href={`tel:${number.dial}`} dir="ltr">
          {number.display}
        </a>
      </p>
      {check !== 'checked' && <p>{translate(leaflet.locale)(`leaflet:card.${check}`)}</p>}
    </div>
  );
}
