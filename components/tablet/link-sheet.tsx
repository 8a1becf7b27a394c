import { typedAddress } from '../../lib/typed-address.ts';
import { useConversation } from './conversation-context.ts';
import { QrCode } from './qr-code.tsx';

/** The way to the page for later, as it is printed. */
export function LinkSheet() {
  const { leaflet, link } = useConversation().onPaper;
  if (!link) return null;
  return (
    <div className="sheet-link">
      <QrCode address={link} label={leaflet.title.text} />
      <p className="address" dir="ltr">
        {typedAddress(link)}
      </p>
    </div>
  );
}
