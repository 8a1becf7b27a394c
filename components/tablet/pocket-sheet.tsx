import { type Panel, panelsOf } from '../../lib/compose/pocket.ts';
import { typedAddress } from '../../lib/typed-address.ts';
import { Said } from '../leaflet/said.tsx';
import { Pictogram } from '../pictogram.tsx';
import { useConversation } from './conversation-context.ts';
import { QrCode } from './qr-code.tsx';

/** What one panel says. Exhaustive: a new kind does not compile until it can be looked at here. */
function PanelView({ panel }: { panel: Panel }) {
  const { onPaper, icons } = useConversation();
  const { locale } = onPaper.leaflet;
  switch (panel.kind) {
    case 'cover':
    case 'back':
      return <Said text={panel.title} within={locale} className="panel-title" />;
    case 'topic':
      return (
        <>
          <Pictogram icon={icons[panel.section.pictogram]} />
          <Said text={panel.section.title} within={locale} className="panel-title" />
          <Said text={panel.section.caption} within={locale} />
          {panel.marks.map((mark) => (
            <Said key={mark.text} text={mark} within={locale} className="panel-mark" />
          ))}
        </>
      );
    case 'contact':
      return (
        <>
          <Said text={panel.title} within={locale} className="panel-title" />
          {panel.contact && (
            <p className="card-number">
              <bdi dir="ltr">{panel.contact.number.display}</bdi>
            </p>
          )}
          {[...panel.warning, ...panel.marks].map((text) => (
            <Said key={text.text} text={text} within={locale} className="panel-mark" />
          ))}
          {panel.link && (
            <>
              <QrCode address={panel.link} label={panel.title.text} />
              <p className="address" dir="ltr">
                {typedAddress(panel.link)}
              </p>
            </>
          )}
        </>
      );
    case 'lines':
      return (
        <>
          <Said text={panel.title} within={locale} className="panel-title" />
          {panel.labels.map((label) => (
            <Said key={label.text} text={label} within={locale} className="panel-line" />
          ))}
        </>
      );
    default:
      return panel satisfies never;
  }
}

/** What the booklet says, panel by panel in order of reading: on paper it has yet to be folded. */
export function PocketSheet() {
  const { leaflet, link } = useConversation().onPaper;
  const { locale, dir } = leaflet;
  return (
    <ol className="sheet sheet-pocket" data-sheet="pocket" lang={locale} dir={dir}>
      {panelsOf(leaflet, link).panels.map((panel, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: eight places, never reordered
        <li key={index} data-panel={panel.kind}>
          <PanelView panel={panel} />
        </li>
      ))}
    </ol>
  );
}
