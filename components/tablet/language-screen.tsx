'use client';

import { useId, useState } from 'react';
import { searchLanguages } from '../../lib/language-search.ts';
import { directionOf, LOCALES } from '../../lib/locales.ts';
import { Said } from '../leaflet/said.tsx';
import { Pictogram } from '../pictogram.tsx';
import { Choices } from './choices.tsx';
import { useConversation } from './conversation-context.ts';
import { HearLanguage } from './listening/hear-language.tsx';
import { VoiceTrial } from './listening/voice-trial.tsx';
import { Screen } from './screen.tsx';

/** Every language by its own name: what she can find without reading anything else. */
export function LanguageScreen() {
  const { session, choosePerson, missLanguage, say, tell, icons, locale, forWorker } =
    useConversation();
  const { person, worker } = session;
  const [typed, setTyped] = useState('');
  const search = useId();
  const workers = { lang: worker, dir: directionOf(worker) };
  const title = person
    ? say('language.title')
    : { text: tell('language.title'), locale: worker, dir: directionOf(worker) };
  const found = searchLanguages(typed);
  return (
    <Screen name="language" title={title}>
      <Choices
        className="languages"
        legend={<Said as="span" text={say('language.lead')} within={locale} />}
        value={person}
        choose={choosePerson}
        choices={found.map((id) => ({
          value: id,
          lang: id,
          dir: LOCALES[id].dir,
          content: <span className="name">{LOCALES[id].name}</span>,
        }))}
      />
      <div className="hear-languages">
        {found.map((id) => (
          <HearLanguage key={id} locale={id} />
        ))}
      </div>
      {found.length === 0 && (
        <p role="status" {...workers}>
          {tell('language.none')}
        </p>
      )}
      <div className="language-tools" {...workers}>
        <label htmlFor={search}>{tell('language.search')}</label>
        <input
          id={search}
          type="search"
          className="field"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="button" data-missing onClick={missLanguage}>
          <Pictogram icon={icons.interpreter} />
          {tell('language.missing')}
        </button>
      </div>
      {person && forWorker && <VoiceTrial />}
    </Screen>
  );
}
