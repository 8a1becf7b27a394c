'use client';

import { useSyncExternalStore } from 'react';
import { Said } from '../../leaflet/said.tsx';
import { Pictogram } from '../../pictogram.tsx';
import { useListening } from './listening.tsx';
import { playerState, stopPlaying, subscribe } from './player.ts';

/**
 * A Stop that stays in view wherever somebody has scrolled. Place it once in a conversation. The
 * focus goes back to the button that began, as this one disappears.
 */
export function StopSound() {
  const listening = useListening();
  const { playing } = useSyncExternalStore(subscribe, playerState, playerState);
  if (!listening || !playing) return null;
  const { say, icons, locale } = listening;
  const stop = () => {
    const began = document.querySelector<HTMLElement>('[data-playing]');
    stopPlaying();
    began?.focus({ preventScroll: true });
  };
  return (
    <button type="button" className="stop-sound" data-stop-sound onClick={stop}>
      <Pictogram icon={icons['stop-sound']} />
      <Said as="span" text={say('audio:person.stop')} within={locale} />
    </button>
  );
}
