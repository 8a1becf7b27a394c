import { directionOf } from '../../lib/locales.ts';
import { Said } from '../leaflet/said.tsx';
import { Pictogram } from '../pictogram.tsx';
import { useConversation } from './conversation-context.ts';

/**
 * Puts the worker's language on the paper, beneath hers, for whoever is to read it with her. Only on
 * request: a paper that others can read may give her away.
 */
export function BothLanguages() {
  const { session, dispatch, voice, translate, tell, icons, locale, forWorker } = useConversation();
  const { worker, person, bothLanguages } = session;
  if (!person || person === worker) return null;
  const label = voice.say('tablet:person.keep.both', (of) => ({
    language: translate(of)(`terms:languages.${worker}`),
  }));
  return (
    <div className="both-languages">
      <button
        type="button"
        className="mark"
        data-both-languages
        aria-pressed={bothLanguages}
        onClick={() => dispatch({ type: 'toggle-both-languages' })}
      >
        <span className="tick">
          <Pictogram icon={icons[bothLanguages ? 'check' : 'plus']} />
        </span>
        <Said as="span" text={label} within={locale} />
      </button>
      {forWorker && (
        <p className="aside" data-hint="both" lang={worker} dir={directionOf(worker)}>
          {tell('keep.both')}
        </p>
      )}
    </div>
  );
}
