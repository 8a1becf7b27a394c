import { directionOf, LOCALE_IDS } from '../../lib/locales.ts';
import { Pictogram } from '../pictogram.tsx';
import { useConversation } from './conversation-context.ts';
import { shelf } from './data.ts';
import { Screen } from './screen.tsx';

/** Asks somebody to wait for an interpreter, in every language at once: one of them may be enough. */
export function MissingScreen() {
  const { session, files, tell, icons } = useConversation();
  const { worker } = session;
  const wait = shelf.wait(files);
  const forWorker = { locale: worker, dir: directionOf(worker) };
  return (
    <Screen
      name="missing"
      title={{ text: tell('language.missing-title'), ...forWorker }}
      lead={{ text: tell('language.missing-lead'), ...forWorker }}
    >
      <div className="waiting-for">
        <Pictogram icon={icons.interpreter} />
        <Pictogram icon={icons.clock} />
      </div>
      <ul className="every-language">
        {wait &&
          LOCALE_IDS.map((locale) => (
            <li key={locale} lang={locale} dir={directionOf(locale)} className="card">
              <p className="name">{wait[locale].title}</p>
              {wait[locale].text.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </li>
          ))}
      </ul>
    </Screen>
  );
}
