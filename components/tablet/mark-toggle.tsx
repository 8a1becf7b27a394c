import { Said } from '../leaflet/said.tsx';
import { Pictogram } from '../pictogram.tsx';
import { useConversation } from './conversation-context.ts';

/** Puts one topic in the leaflet, or takes it out. */
export function MarkToggle({ id }: { id: string }) {
  const { session, dispatch, say, icons, locale } = useConversation();
  const marked = session.marks.includes(id);
  return (
    <button
      type="button"
      className="mark"
      data-mark={id}
      aria-pressed={marked}
      onClick={() => dispatch({ type: 'mark', id })}
    >
      <span className="tick">
        <Pictogram icon={icons[marked ? 'check' : 'plus']} />
      </span>
      <Said as="span" text={say('mark')} within={locale} />
    </button>
  );
}
