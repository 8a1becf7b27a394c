import {
  type ContactBlock,
  detailsOf,
  displayOf,
  hrefOf,
  type Reach,
} from '../../lib/contact-block.ts';
import type { Locale } from '../../lib/locales.ts';
import { Said } from './said.tsx';

/** What else can be tapped: a message where messages are read, a map where there is a place. */
function OtherWay({ reach, within }: { reach: Reach; within: Locale }) {
  switch (reach.kind) {
    case 'phone':
      return reach.message ? (
        <a className="hl-way" href={`sms:${reach.number.dial}`}>
          <Said as="span" text={reach.message} within={within} />
        </a>
      ) : null;
    case 'web':
      return null;
    case 'place':
      return (
        <a className="hl-way" href={reach.href} rel="noreferrer">
          <Said as="span" text={reach.map} within={within} />
        </a>
      );
    default:
      return reach satisfies never;
  }
}

/** A contact: the number large and left to right in every language, then what is known of it. */
export function ContactView({ block, within }: { block: ContactBlock; within: Locale }) {
  const { reach, check, now } = block;
  const [hours, ...others] = detailsOf(block);
  return (
    <div className="hl-contact">
      <p className="hl-number">
        {reach.kind === 'place' ? (
          <span dir="ltr">{displayOf(reach)}</span>
        ) : (
          <a href={hrefOf(reach)} dir="ltr" rel={reach.kind === 'web' ? 'noreferrer' : undefined}>
            {displayOf(reach)}
          </a>
        )}
      </p>
      <OtherWay reach={reach} within={within} />
      <ul className="hl-details">
        <Said as="li" text={hours} within={within} />
        {now && (
          // Empty until a clock has been asked: a browser without scripts must not show both.
          <li
            hidden
            className="hl-now"
            data-zone={now.zone}
            data-spans={now.spans}
            data-open={now.open.text}
            data-closed={now.closed.text}
            {...(now.open.locale === within ? {} : { lang: now.open.locale, dir: now.open.dir })}
          />
        )}
        {others.map((text) => (
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
