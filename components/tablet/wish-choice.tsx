import type { PictogramName } from '../../lib/pictograms.ts';
import { Said } from '../leaflet/said.tsx';
import { Pictogram } from '../pictogram.tsx';
import { useConversation } from './conversation-context.ts';
import { WISHES, type Wish } from './wishes.ts';

export const WISH_PICTOGRAMS: Record<Wish, PictogramName> = {
  yes: 'yes',
  more: 'question',
  later: 'later',
};

/** What she says to one kind of help. "Not now" is as large and as good-looking as "yes". */
export function WishChoice({ service }: { service: string }) {
  const { session, dispatch, say, icons, locale } = useConversation();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; nothing is sent here
    <div className="wishes" role="group" aria-label={say('help.wish').text}>
      {WISHES.map((wish) => (
        <button
          key={wish}
          type="button"
          data-wish={wish}
          aria-pressed={session.wishes[service] === wish}
          onClick={() => dispatch({ type: 'wish', id: service, wish })}
        >
          <Pictogram icon={icons[WISH_PICTOGRAMS[wish]]} />
          <Said as="span" text={say(`help.${wish}`)} within={locale} />
        </button>
      ))}
    </div>
  );
}
