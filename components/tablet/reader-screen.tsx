import type { PictogramName } from '../../lib/pictograms.ts';
import { type Age, type Level, READER_IDS, READERS, type Reader } from '../../lib/readers.ts';
import { Said } from '../leaflet/said.tsx';
import { Pictogram } from '../pictogram.tsx';
import { Choices } from './choices.tsx';
import { useConversation } from './conversation-context.ts';
import { LevelPreview } from './level-preview.tsx';
import { Screen } from './screen.tsx';

const FACES: Record<Age, PictogramName> = { adult: 'person', teen: 'person', child: 'child' };

const AGES = [...new Set(READER_IDS.map((id) => READERS[id].age))];

const ofAge = (age: Age) => READER_IDS.filter((id) => READERS[id].age === age);

/** The reader of another age who reads as much, or else the one closest to it. */
function readerOf(age: Age, level: Level): Reader {
  const readers = ofAge(age);
  const same = readers.find((id) => READERS[id].level === level);
  return same ?? (readers.at(-1) as Reader);
}

/** For whom, and how much to read. Only combinations that exist are offered. */
export function ReaderScreen() {
  const { session, dispatch, say, icons, locale } = useConversation();
  const { age, level } = READERS[session.reader];
  // A level that this age does not have comes back with an age that does.
  const choose = (wantedAge: Age, wanted: Level) =>
    dispatch({ type: 'choose-reader', reader: readerOf(wantedAge, wanted), level: wanted });
  const legend = (key: string) => <Said as="span" text={say(key)} within={locale} />;
  return (
    <Screen name="reader" title={say('reader.title')}>
      <div className="pair">
        <Choices
          legend={legend('reader.level')}
          value={level}
          choose={(chosen) => choose(age, chosen)}
          choices={ofAge(age).map((id) => ({
            value: READERS[id].level,
            content: (
              <>
                <LevelPreview level={READERS[id].level} icons={icons} />
                {legend(`reader.levels.${READERS[id].level}`)}
              </>
            ),
          }))}
        />
        <Choices
          legend={legend('reader.age')}
          value={age}
          choose={(chosen) => choose(chosen, session.level)}
          choices={AGES.map((id) => ({
            value: id,
            content: (
              <>
                <span className={`face face-${id}`}>
                  <Pictogram icon={icons[FACES[id]]} />
                </span>
                {legend(`reader.ages.${id}`)}
              </>
            ),
          }))}
        />
      </div>
    </Screen>
  );
}
