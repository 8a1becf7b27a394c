'use client';

import { useId } from 'react';
import { directionOf, LOCALES, type Locale } from '../../../lib/locales.ts';
import { Pictogram } from '../../pictogram.tsx';
import { useListening } from './listening.tsx';
import { playableOf } from './playable.ts';
import { play, stopPlaying } from './player.ts';
import { usePlayer } from './use-player.ts';

/**
 * Lets somebody who reads no language find hers by ear: says "Tap the language you read best." in
 * it. Nothing where that has not been recorded. A button of its own: never put it inside another
 * control, such as the label of a language.
 */
export function HearLanguage({ locale }: { readonly locale: Locale }) {
  const listening = useListening();
  const key = useId();
  const { playing } = usePlayer(key, locale);
  const hear = listening?.index?.[listening.bundle]?.[locale]?.hear;
  const address = hear ? playableOf(hear.files) : undefined;
  if (!listening || !hear || !address) return null;
  const { icons } = listening;
  return (
    <button
      type="button"
      className="hear-language"
      lang={locale}
      dir={directionOf(locale)}
      data-hear={locale}
      data-playing={playing || undefined}
      onClick={() => (playing ? stopPlaying() : void play(key, [{ kind: 'file', address }]))}
    >
      <Pictogram icon={playing ? icons['stop-sound'] : icons.sound} />
      <span className="name">{LOCALES[locale].name}</span>
      <span>{playing ? hear.stop : hear.listen}</span>
    </button>
  );
}
