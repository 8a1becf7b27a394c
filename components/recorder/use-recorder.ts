'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import {
  AUDIO_KIND_IDS,
  AUDIO_KINDS,
  type AudioKindId,
  isAudioKind,
} from '../../lib/recordings/audio-kinds.ts';
import { LARGEST } from '../../lib/schema/recordings.ts';
import { measureTake } from './measure-take.ts';
import { MicrophoneError, type MicrophoneTrouble, openMicrophone } from './microphone.ts';

/** Seconds after which a recording stops by itself. */
const LIMIT = 30;

/** Milliseconds in which a working microphone has begun. */
const PATIENCE = 5000;

export type Trouble = MicrophoneTrouble | 'short' | 'silent' | 'broken';

/** What was spoken, until it is kept or thrown away. */
export interface Spoken {
  readonly bytes: ArrayBuffer;
  readonly kind: AudioKindId;
  readonly seconds: number;
  /** To listen to it. */
  readonly url: string;
}

export type RecorderState =
  | { readonly phase: 'idle'; readonly trouble?: Trouble }
  | { readonly phase: 'asking' | 'checking' }
  | { readonly phase: 'recording'; readonly level: () => number }
  | { readonly phase: 'spoken'; readonly spoken: Spoken };

export interface Recorder {
  readonly state: RecorderState;
  readonly start: () => void;
  readonly finish: () => void;
  /** Throws away what was spoken, or is being spoken. */
  readonly discard: () => void;
}

/** An open microphone. */
interface Line {
  readonly stream: MediaStream;
  readonly context: AudioContext;
  readonly analyser: AnalyserNode;
}

const IDLE: RecorderState = { phase: 'idle' };

async function openLine(): Promise<Line> {
  const stream = await openMicrophone();
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  context.createMediaStreamSource(stream).connect(analyser);
  return { stream, context, analyser };
}

function closeLine(line: Line | null): void {
  for (const track of line?.stream.getTracks() ?? []) track.stop();
  void line?.context.close().catch(() => undefined);
}

/** Loudness of this moment, from 0 to 1. */
function levelOf(analyser: AnalyserNode): number {
  const samples = new Float32Array(analyser.fftSize);
  analyser.getFloatTimeDomainData(samples);
  return samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
}

/**
 * Records one sentence after another. The microphone opens with the first tap and stays open, so
 * that no browser asks at every sentence; it closes when nobody sees the page, and with it.
 */
export function useRecorder(): Recorder {
  const [state, setState] = useState<RecorderState>(IDLE);
  const line = useRef<Line | null>(null);
  const running = useRef<MediaRecorder | null>(null);
  const url = useRef<string | null>(null);
  /** Grows with every new beginning: what comes late belongs to an older one. */
  const turn = useRef(0);

  const discard = useCallback(() => {
    turn.current += 1;
    if (running.current?.state === 'recording') running.current.stop();
    running.current = null;
    if (url.current) URL.revokeObjectURL(url.current);
    url.current = null;
    setState(IDLE);
  }, []);

  useEffect(() => {
    const close = () => {
      closeLine(line.current);
      line.current = null;
    };
    const hide = () => {
      if (document.visibilityState !== 'hidden') return;
      if (running.current?.state === 'recording') discard();
      close();
    };
    document.addEventListener('visibilitychange', hide);
    return () => {
      document.removeEventListener('visibilitychange', hide);
      discard();
      close();
    };
  }, [discard]);

  const check = async (mine: number, blob: Blob, kind: AudioKindId) => {
    const bytes = await blob.arrayBuffer();
    const context = line.current?.context ?? new OfflineAudioContext(1, 1, 48_000);
    const measured = await measureTake(bytes, context);
    if (turn.current !== mine) return;
    const right = isAudioKind(kind, new Uint8Array(bytes)) && bytes.byteLength <= LARGEST;
    if ('trouble' in measured) setState({ phase: 'idle', trouble: measured.trouble });
    else if (!right) setState({ phase: 'idle', trouble: 'broken' });
    else {
      url.current = URL.createObjectURL(blob);
      const { seconds } = measured;
      setState({ phase: 'spoken', spoken: { bytes, kind, seconds, url: url.current } });
    }
  };

  const start = async () => {
    discard();
    const mine = turn.current;
    try {
      const open = line.current?.stream.active ? line.current : null;
      if (!open) setState({ phase: 'asking' });
      const now = open ?? (await openLine());
      if (turn.current !== mine) {
        if (!open) closeLine(now);
        return;
      }
      line.current = now;
      await now.context.resume();
      const kind = AUDIO_KIND_IDS.find((one) =>
        MediaRecorder.isTypeSupported(AUDIO_KINDS[one].mime),
      );
      if (!kind) throw new MicrophoneError('unsupported');
      const { mime, bitrate } = AUDIO_KINDS[kind];
      const recorder = new MediaRecorder(now.stream, {
        mimeType: mime,
        audioBitsPerSecond: bitrate,
      });
      const parts: Blob[] = [];
      recorder.ondataavailable = ({ data }) => parts.push(data);
      const limit = setTimeout(
        () => recorder.state === 'recording' && recorder.stop(),
        LIMIT * 1000,
      );
      recorder.onstop = () => {
        clearTimeout(limit);
        if (turn.current !== mine) return;
        setState({ phase: 'checking' });
        void check(mine, new Blob(parts, { type: mime }), kind);
      };
      // A microphone that gives nothing, not even silence, would begin only when it is stopped.
      const dead = setTimeout(() => {
        if (turn.current !== mine) return;
        discard();
        closeLine(line.current);
        line.current = null;
        setState({ phase: 'idle', trouble: 'busy' });
      }, PATIENCE);
      recorder.onstart = () => {
        clearTimeout(dead);
        if (turn.current === mine)
          setState({ phase: 'recording', level: () => levelOf(now.analyser) });
      };
      running.current = recorder;
      recorder.start();
    } catch (error) {
      if (turn.current !== mine) return;
      console.warn(error);
      const trouble = error instanceof MicrophoneError ? error.trouble : 'busy';
      setState({ phase: 'idle', trouble });
    }
  };

  return {
    state,
    start: () => void start(),
    finish: () => {
      if (running.current?.state === 'recording') running.current.stop();
    },
    discard,
  };
}
