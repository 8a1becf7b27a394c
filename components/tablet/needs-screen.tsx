import { wordsOf } from '../../lib/bundle.ts';
import { firstSteps } from '../../lib/compose/first-steps.ts';
import { directionOf } from '../../lib/locales.ts';
import type { PictogramName } from '../../lib/pictograms.ts';
import { Said } from '../leaflet/said.tsx';
import { Pictogram } from '../pictogram.tsx';
import { CardNotices } from './card-notices.tsx';
import { useConversation } from './conversation-context.ts';
import { Screen } from './screen.tsx';
import { sectionsIn } from './sections-in.ts';

/** The board: one tap for each thing that matters right now. */
export function NeedsScreen() {
  const { session, dispatch, say, icons, leaflet, locale } = useConversation();
  return (
    <Screen name="needs" title={say('needs.title')} lead={say('needs.lead')}>
      <div className="board-and-asked">
        <ul className="board">
          {sectionsIn(leaflet, 'needs').map(({ id, pictogram, title, notices }) => (
            <li key={id}>
              <button
                type="button"
                className="card need"
                data-id={id}
                aria-pressed={session.marks.includes(id)}
                onClick={() => dispatch({ type: 'mark', id })}
              >
                <Pictogram icon={icons[pictogram]} />
                <Said as="span" text={title} within={locale} className="name" />
                <CardNotices notices={notices} />
                <span className="tick">
                  <Pictogram icon={icons.check} />
                </span>
              </button>
            </li>
          ))}
        </ul>
        <Asked />
      </div>
    </Screen>
  );
}

/** For the worker: what she asks for, in her order, and what to do first about each. */
function Asked() {
  const { session, bundle, tell, icons, forWorker } = useConversation();
  const { worker, marks } = session;
  if (!forWorker) return null;
  const needs = marks.flatMap((id) => {
    const facts = bundle.facts.needs[id];
    return facts ? [{ id, facts, ...wordsOf(bundle, 'needs', id, worker) }] : [];
  });
  return (
    <section className="for-worker asked" lang={worker} dir={directionOf(worker)} data-asked>
      <h2>{tell('needs.title')}</h2>
      {needs.length === 0 && <p>{tell('needs.none')}</p>}
      <ol>
        {needs.map(({ id, facts, words, locale }) => (
          <li key={id} data-asked-for={id}>
            <Pictogram icon={icons[facts.pictogram as PictogramName]} />
            <div>
              <h3 lang={locale} dir={directionOf(locale)}>
                {words.title}
              </h3>
              <ul aria-label={tell('needs.first')}>
                {firstSteps(bundle, id, worker).map((step) => (
                  <li key={step.text} lang={step.locale} dir={step.dir}>
                    {step.text}
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
