import { cellsOf, type PictureCell } from '../../lib/compose/pictures.ts';
import { displayOf } from '../../lib/contact-block.ts';
import type { Locale } from '../../lib/locales.ts';
import { Said } from '../leaflet/said.tsx';
import { Pictogram } from '../pictogram.tsx';
import { useConversation } from './conversation-context.ts';
import { LinkSheet } from './link-sheet.tsx';

/** Exhaustive: a new type of cell does not compile until it is shown. */
function CellWords({ cell, locale }: { cell: PictureCell; locale: Locale }) {
  switch (cell.type) {
    case 'topic':
    case 'answer':
      return <Said text={cell.caption} within={locale} />;
    case 'service':
    case 'actor':
      return (
        <>
          <Said text={cell.name} within={locale} className="cell-name" />
          {cell.caption && <Said text={cell.caption} within={locale} />}
        </>
      );
    case 'contact': {
      const { reach, warning, check } = cell.contact;
      return (
        <>
          <Said text={cell.name} within={locale} className="cell-name" />
          <p className="card-number">
            <bdi dir="ltr">{displayOf(reach)}</bdi>
          </p>
          {[...warning, check.text].map((text) => (
            <Said key={text.text} text={text} within={locale} className="aside" />
          ))}
        </>
      );
    }
    default:
      return cell satisfies never;
  }
}

/** The cells of the picture sheet, in the order of the paper. */
export function PicturesSheet() {
  const { onPaper, icons } = useConversation();
  const { locale, dir, title, notices } = onPaper.leaflet;
  return (
    <article className="sheet" data-sheet="pictures" lang={locale} dir={dir}>
      <Said as="h3" text={title} within={locale} className="sheet-title" />
      {notices.map(({ kind, text }) => (
        <Said key={kind} text={text} within={locale} className={`hl-notice hl-${kind}`} />
      ))}
      <ul className="sheet-cells">
        {cellsOf(onPaper.leaflet).map((cell) => (
          <li key={cell.id} className={cell.type === 'service' ? 'begins' : undefined}>
            <div className="cell-pictures">
              <Pictogram icon={icons[cell.pictogram]} />
              {cell.of && <Pictogram icon={icons[cell.of]} />}
              {cell.sign && <Pictogram icon={icons[cell.sign]} />}
            </div>
            <CellWords cell={cell} locale={locale} />
            {cell.small.map((text) => (
              <Said key={text.text} text={text} within={locale} className="aside" />
            ))}
          </li>
        ))}
      </ul>
      <LinkSheet />
    </article>
  );
}
