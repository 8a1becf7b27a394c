'use client';

import { useId } from 'react';
import type { Text } from '../../../lib/leaflet.ts';
import { Said } from '../../leaflet/said.tsx';
import { Pictogram } from '../../pictogram.tsx';
import { useListening } from './listening.tsx';
import { play, stopPlaying } from './player.ts';
import { usePlayer } from './use-player.ts';

interface ListenProps {
  /** What to hear, in this order. Without a recording of each one there is no button. */
  readonly texts: readonly Text[];
  /** What it is about, for somebody who hears a list of buttons. */
  readonly about?: Text;
}

/**
 * Reads words aloud that stand on the screen: all of them, or there is no button. It never begins by
 * itself, and while it plays the button is Stop.
 */
export function Listen({ texts, about }: ListenProps) {
  const listening = useListening();
  const key = useId();
  const { playing, failed } = usePlayer(key, texts.map(({ text }) => text).join('\n'));
  const sounds = listening?.soundsFor(texts);
  if (!listening || !sounds) return null;
  const { say, icons, locale } = listening;
  return (
    <div className="listen">
      <button
        type="button"
        data-listen={playing ? 'playing' : 'silent'}
        data-playing={playing || undefined}
        onClick={() => (playing ? stopPlaying() : void play(key, sounds))}
      >
        <Pictogram icon={playing ? icons['stop-sound'] : icons.sound} />
        <Said
          as="span"
          text={say(playing ? 'audio:person.stop' : 'audio:person.listen')}
          within={locale}
        />
        {about && (
          <span className="unseen" lang={about.locale} dir={about.dir}>
            {about.text}
          </span>
        )}
      </button>
      {sounds[0]?.kind === 'voice' && (
        <Said
          text={say('audio:person.computer-voice')}
          within={locale}
          className="computer-voice"
        />
      )}
      <div role="status">
        {failed && <Said text={say('audio:person.failed')} within={locale} />}
      </div>
    </div>
  );
}
