import { Said } from '../leaflet/said.tsx';
import { useConversation } from './conversation-context.ts';
import { QrCode } from './qr-code.tsx';

/** The page for later: to scan, or to type. What her phone keeps of it is said before. */
export function ForLater() {
  const { link, say, locale } = useConversation();
  const title = say('keep.later');
  return (
    <section className="card for-later">
      <Said as="h2" text={title} within={locale} />
      <Said text={say('keep.history')} within={locale} className="hl-notice" />
      <div className="two-ways">
        <QrCode address={link} label={title.text} />
        <div>
          <Said text={say('keep.scan')} within={locale} />
          <Said text={say('keep.type')} within={locale} />
          <p className="address" dir="ltr" data-address={link}>
            {link}
          </p>
        </div>
      </div>
    </section>
  );
}
