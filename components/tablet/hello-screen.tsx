'use client';

import { useId } from 'react';
import { type FirstLine, firstWords } from '../../lib/compose/first-words.ts';
import { directionOf } from '../../lib/locales.ts';
import { Said } from '../leaflet/said.tsx';
import { SectionView } from '../leaflet/section-view.tsx';
import { Pictogram } from '../pictogram.tsx';
import { useConversation } from './conversation-context.ts';
import { Listen } from './listening/listen.tsx';
import { Screen } from './screen.tsx';
import { sectionsNamed } from './sections-in.ts';
import { useZawgyi } from './use-zawgyi.ts';

/** Who the worker is and is not, and how to check it: what has to be said before anything else. */
export function HelloScreen() {
  const { session, bundle, voice, leaflet, say, icons, locale } = useConversation();
  const zawgyi = useZawgyi(session.workerName);
  const name = zawgyi === false ? session.workerName.trim() : '';
  const { lines, card } = firstWords(bundle, voice, name || null);
  const contacts = card.contact ? sectionsNamed(leaflet, 'contacts', [card.contact]) : [];
  return (
    <Screen name="hello" title={say('steps.hello')}>
      <WorkerName zawgyi={zawgyi === true} />
      <div className="hello">
        <ul className="first-words">
          {lines.map((line) => (
            <li key={line.id} data-line={line.id}>
              <Line line={line} />
            </li>
          ))}
        </ul>
        <section className="card real" data-real>
          <Said as="h2" text={card.title} within={locale} />
          {card.name && (
            <p className="organisation" lang="en" dir="ltr">
              {card.name}
            </p>
          )}
          {card.lines.map((line) => (
            <div key={line.id} className="line" data-line={line.id}>
              <Line line={line} />
            </div>
          ))}
          {contacts.map((section) => (
            <SectionView key={section.id} section={section} icons={icons} level={3} />
          ))}
        </section>
      </div>
    </Screen>
  );
}

/** A picture, with the sign that turns its meaning where there is one, and the words. */
function Line({ line }: { line: FirstLine }) {
  const { icons, locale } = useConversation();
  return (
    <>
      <span className="signed">
        <Pictogram icon={icons[line.pictogram]} />
        {line.sign && (
          <span className="sign">
            <Pictogram icon={icons[line.sign]} />
          </span>
        )}
      </span>
      <Said as="span" text={line.text} within={locale} />
      <Listen texts={[line.text]} about={line.text} />
    </>
  );
}

/** A first name, in memory only: for the worker, so it goes when the screen is hers alone. */
function WorkerName({ zawgyi }: { zawgyi: boolean }) {
  const { session, dispatch, tell, forWorker } = useConversation();
  const field = useId();
  const { worker, workerName } = session;
  if (!forWorker) return null;
  return (
    <div className="worker-name" lang={worker} dir={directionOf(worker)}>
      <label htmlFor={field}>{tell('hello.name')}</label>
      <input
        id={field}
        className="field"
        dir="auto"
        maxLength={40}
        autoComplete="off"
        spellCheck={false}
        value={workerName}
        aria-invalid={zawgyi}
        aria-describedby={`${field}-note`}
        onChange={(event) => dispatch({ type: 'name-worker', name: event.target.value })}
      />
      <span id={`${field}-note`} className={zawgyi ? 'aside wrong' : 'aside'}>
        {tell(zawgyi ? 'hello.zawgyi' : 'hello.kept')}
      </span>
    </div>
  );
}
