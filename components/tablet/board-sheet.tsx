import type { BoardCell } from '../../lib/leaflet.ts';
import { Said } from '../leaflet/said.tsx';
import { Pictogram } from '../pictogram.tsx';
import { useConversation } from './conversation-context.ts';

/** What there is to point at, in the order of the paper. */
export function BoardSheet() {
  const { chosen, icons } = useConversation();
  const { board, locale, dir } = chosen;
  const list = (cells: readonly BoardCell[], begins?: string) => (
    <ul className="sheet-cells">
      {cells.map(({ id, pictogram, text }) => (
        <li key={id} className={begins}>
          <div className="cell-pictures">
            <Pictogram icon={icons[pictogram]} />
          </div>
          <Said text={text} within={locale} className="cell-name" />
        </li>
      ))}
    </ul>
  );
  return (
    <article className="sheet" data-sheet="board" lang={locale} dir={dir}>
      <Said as="h3" text={board.ask} within={locale} className="sheet-title" />
      {board.marks.map((mark) => (
        <Said key={mark.text} text={mark} within={locale} />
      ))}
      {list(board.needs)}
      {list(board.replies, 'begins')}
    </article>
  );
}
