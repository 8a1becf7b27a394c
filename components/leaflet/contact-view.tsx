import type { ContactBlock } from '../../lib/leaflet.ts';
import type { Locale } from '../../lib/locales.ts';
import { Said } from './said.tsx';

/** A contact: the number large and left to right in every language, then what is known of it. */
export function ContactView({ block, within }: { block: ContactBlock; within: Locale }) {
  const { phone, web, check } = block;
  return (
    <div className="hl-contact">
      {phone && (
        <p className="hl-number">
          <a href={`tel:${phone.dial}`} dir="ltr">
            {phone.display}
          </a>
        </p>
      )}
      {web && (
        <p className="hl-number">
          <a href={web.href} dir="ltr" rel="noreferrer">
            {web.display}
          </a>
        </p>
      )}
      <ul className="hl-details">
        {[block.hours, block.cost, block.languages].map((text) => (
          <Said key={text.text} as="li" text={text} within={within} />
        ))}
      </ul>
      {block.warning.map((text) => (
        <Said key={text.text} text={text} within={within} className="hl-warning" />
      ))}
      <Said text={check.text} within={within} className={`hl-check hl-${check.status}`} />
    </div>
  );
}
