'use client';

import { useEffect, useRef, useState } from 'react';
import type { Icons } from '../leaflet/icons.ts';
import { Pictogram } from '../pictogram.tsx';
import { play, stopPlaying } from '../tablet/listening/player.ts';
import { usePlayer } from '../tablet/listening/use-player.ts';
import { LevelMeter } from './level-meter.tsx';
import type { Tell } from './tell.ts';
import type { Recorder, Spoken } from './use-recorder.ts';

interface TakeDeskProps {
  readonly recorder: Recorder;
  /** False until somebody has written whose voice it is. */
  readonly ready: boolean;
  readonly icons: Icons;
  readonly tell: Tell;
  readonly keep: (spoken: Spoken) => void;
}

const PLAYER = 'take';

/** Record, stop, listen, keep: one sentence. The focus goes along, so that Space and Enter suffice. */
export function TakeDesk({ recorder, ready, icons, tell, keep }: TakeDeskProps) {
  const { state, start, finish, discard } = recorder;
  const desk = useRef<HTMLDivElement>(null);
  const { phase } = state;
  const before = useRef(phase);
  useEffect(() => {
    // Only after somebody did something: a page that opens takes no focus.
    if (before.current !== phase) desk.current?.querySelector<HTMLElement>('[data-main]')?.focus();
    before.current = phase;
  }, [phase]);

  return (
    <div className="take-desk" ref={desk} data-phase={phase}>
      <p role="status" className="now">
        {phase === 'asking' && tell('asking')}
        {phase === 'recording' && tell('speak')}
        {phase === 'checking' && tell('checking')}
        {phase === 'spoken' && tell('listen-first')}
        {phase === 'idle' && !ready && tell('role-missing')}
      </p>
      {state.phase === 'idle' && state.trouble && (
        <p role="alert" className="trouble" data-trouble={state.trouble}>
          {tell(`trouble.${state.trouble}`)}
        </p>
      )}
      {state.phase === 'recording' && <LevelMeter level={state.level} label={tell('level')} />}
      {state.phase === 'spoken' ? (
        <Judge {...{ icons, tell, keep }} spoken={state.spoken} again={discard} />
      ) : (
        <button
          type="button"
          className="deep record"
          data-main
          data-record
          // Not `disabled`, which would drop the focus.
          aria-disabled={!ready || phase === 'checking' || phase === 'asking'}
          onClick={() => {
            if (phase === 'recording') finish();
            else if (ready && phase === 'idle') start();
          }}
        >
          <Pictogram icon={phase === 'recording' ? icons['stop-sound'] : icons.microphone} />
          {tell(phase === 'recording' ? 'finish' : 'start')}
        </button>
      )}
    </div>
  );
}

interface JudgeProps {
  readonly spoken: Spoken;
  readonly icons: Icons;
  readonly tell: Tell;
  readonly keep: (spoken: Spoken) => void;
  readonly again: () => void;
}

/** Nobody keeps what nobody has heard to its end: a sentence cut short can say the opposite. */
function Judge({ spoken, icons, tell, keep, again }: JudgeProps) {
  const [heard, setHeard] = useState(false);
  const { playing, failed } = usePlayer(PLAYER, spoken.url);
  const listen = async () => {
    if (await play(PLAYER, [{ kind: 'file', address: spoken.url }])) setHeard(true);
  };
  return (
    <>
      {failed && (
        <p role="alert" className="trouble">
          {tell('trouble.play')}
        </p>
      )}
      <div className="judge">
        <button
          type="button"
          data-main
          data-hear-take
          onClick={() => (playing ? stopPlaying() : void listen())}
        >
          <Pictogram icon={playing ? icons['stop-sound'] : icons.sound} />
          {tell(playing ? 'listen-stop' : 'listen')}
        </button>
        <button
          type="button"
          className={heard ? 'deep' : ''}
          data-keep
          aria-disabled={!heard}
          onClick={() => heard && keep(spoken)}
        >
          <Pictogram icon={icons.check} />
          {tell('keep')}
        </button>
        <button type="button" data-again onClick={again}>
          {tell('again')}
        </button>
      </div>
    </>
  );
}
