'use client';

import { useId, useState } from 'react';
import { directionOf, LOCALES } from '../../../lib/locales.ts';
import { useListening } from './listening.tsx';
import { play, stopPlaying } from './player.ts';
import { usePlayer } from './use-player.ts';

/**
 * For the worker: offers this device's own voice for the person's language, if it has one. Some
 * devices list a voice and then speak English, so it is used only after somebody has heard it and
 * said that it is right.
 */
export function VoiceTrial() {
  const listening = useListening();
  const key = useId();
  const [heard, setHeard] = useState<string | null>(null);
  const voice = listening?.offered ?? null;
  const { playing, failed } = usePlayer(key, voice?.voiceURI ?? '');
  if (!listening || !voice) return null;
  const { locale, worker, sample, tell, judge } = listening;
  const language = { language: LOCALES[locale].name };
  const hear = async () => {
    if (await play(key, [{ kind: 'voice', text: sample, voice }])) setHeard(voice.voiceURI);
  };
  return (
    <section className="voice-trial" lang={worker} dir={directionOf(worker)}>
      <p>{tell('audio:worker.voice.offer', language)}</p>
      <button
        type="button"
        data-try-voice
        data-playing={playing || undefined}
        onClick={() => (playing ? stopPlaying() : void hear())}
      >
        {tell(playing ? 'audio:worker.voice.stop' : 'audio:worker.voice.try')}
      </button>
      <div role="status">
        {failed && <p>{tell('audio:worker.voice.failed')}</p>}
        {heard === voice.voiceURI && <p>{tell('audio:worker.voice.ask', language)}</p>}
      </div>
      {heard === voice.voiceURI && (
        <div className="answers">
          <button type="button" data-voice-right onClick={() => judge(voice, true)}>
            {tell('audio:worker.voice.yes')}
          </button>
          <button type="button" data-voice-wrong onClick={() => judge(voice, false)}>
            {tell('audio:worker.voice.no')}
          </button>
        </div>
      )}
    </section>
  );
}
