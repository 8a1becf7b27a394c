import { typedAddress } from '../../lib/typed-address.ts';
import { Said } from '../leaflet/said.tsx';
import { useConversation } from './conversation-context.ts';
import { QrCode } from './qr-code.tsx';

/** What the card says, arranged as on paper. It grows with the text, which paper cannot. */
export function CardSheet() {
  const { leaflet, link } = useConversation().onPaper;
  const { card, locale, dir, title } = leaflet;
  return (
    <article className="sheet sheet-card" data-sheet="card" lang={locale} dir={dir}>
      <div className="card-top">
        {link && <QrCode address={link} label={title.text} />}
        <div>
          <Said text={card.name} within={locale} className="card-name" />
          {card.number && (
            <p className="card-number">
              <bdi dir="ltr">{card.number.display}</bdi>
            </p>
          )}
        </div>
      </div>
      {card.marks.map((mark) => (
        <Said key={mark.text} text={mark} within={locale} />
      ))}
      {link && (
        <p className="address" dir="ltr">
          {typedAddress(link)}
        </p>
      )}
    </article>
  );
}
