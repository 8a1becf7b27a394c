import { LOCALE_IDS, LOCALES } from '../../lib/locales.ts';
import { Said } from '../leaflet/said.tsx';
import { Choices } from './choices.tsx';
import { useConversation } from './conversation-context.ts';
import { HearLanguage } from './listening/hear-language.tsx';
import { VoiceTrial } from './listening/voice-trial.tsx';
import { Screen } from './screen.tsx';

/** Every language by its own name: what she can find without reading anything else. */
export function LanguageScreen() {
  const { session, choosePerson, say, tell, leaflet, locale } = useConversation();
  const { person, worker } = session;
  const title = person
    ? say('language.title')
    : { text: tell('language.title'), locale: worker, dir: leaflet.dir };
  return (
    <Screen name="language" title={title}>
      <Choices
        className="languages"
        legend={<Said as="span" text={say('language.lead')} within={locale} />}
        value={person}
        choose={choosePerson}
        choices={LOCALE_IDS.map((id) => ({
          value: id,
          lang: id,
          dir: LOCALES[id].dir,
          content: <span className="name">{LOCALES[id].name}</span>,
        }))}
      />
      <div className="hear-languages">
        {LOCALE_IDS.map((id) => (
          <HearLanguage key={id} locale={id} />
        ))}
      </div>
      <VoiceTrial />
    </Screen>
  );
}
