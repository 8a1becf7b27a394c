'use client';

import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Text } from '../../../lib/leaflet.ts';
import { isFitForVoice, localVoice } from '../../../lib/local-voice.ts';
import type { Locale } from '../../../lib/locales.ts';
import {
  type RecordingIndex,
  type RecordingMap,
  recordingPaths,
} from '../../../lib/recordings/files.ts';
import type { Icons } from '../../leaflet/icons.ts';
import { playableOf } from './playable.ts';
import type { Sound } from './sound.ts';
import { useJson } from './use-json.ts';
import { useVoices } from './use-voices.ts';

/** What the conversation lends to everything that can be heard. */
interface Lent {
  readonly bundle: string;
  /** Language of the person. */
  readonly locale: Locale;
  readonly worker: Locale;
  readonly icons: Icons;
  /** Something in her language to try a voice with, whatever the screen shows. */
  readonly sample: string;
  /** Words for the person, by whole key like `audio:person.listen`. */
  readonly say: (key: string) => Text;
  /** Words for the worker, by whole key. */
  readonly tell: (key: string, values?: Record<string, string>) => string;
}

export interface Listening extends Lent {
  readonly index: RecordingIndex | null;
  /** How to hear these words, all of them in the person's language; null if one cannot be heard. */
  readonly soundsFor: (texts: readonly Text[]) => readonly Sound[] | null;
  /** A voice of this device for the person's language that nobody has judged yet. */
  readonly offered: SpeechSynthesisVoice | null;
  readonly judge: (voice: SpeechSynthesisVoice, right: boolean) => void;
}

const ListeningContext = createContext<Listening | null>(null);

/** Null outside of a `ListeningProvider`: then nothing can be heard. */
export const useListening = (): Listening | null => useContext(ListeningContext);

/**
 * Knows which words of this conversation can be heard. A computer's voice counts only after the
 * worker has heard it and said yes; the next conversation asks again, as it knows nothing of this one.
 */
export function ListeningProvider({ children, ...lent }: Lent & { readonly children: ReactNode }) {
  const { bundle, locale } = lent;
  const index = useJson<RecordingIndex>(recordingPaths.index);
  const map = useJson<RecordingMap>(
    index?.[bundle]?.[locale] ? recordingPaths.map(bundle, locale) : null,
  );
  const voices = useVoices();
  const [judged, setJudged] = useState<Readonly<Record<string, boolean>>>({});
  const voice = useMemo(() => localVoice(voices, locale) ?? null, [voices, locale]);
  const right = voice ? judged[voice.voiceURI] : undefined;

  const soundsFor = useMemo(() => {
    const recorded = (texts: readonly Text[]): Sound[] | null => {
      const addresses = texts.map(({ text }) => playableOf(map?.[text]));
      return addresses.every((address) => address !== undefined)
        ? addresses.map((address) => ({ kind: 'file', address }))
        : null;
    };
    const spoken = (texts: readonly Text[]): Sound[] | null =>
      voice && right && texts.every(({ text }) => isFitForVoice(text))
        ? texts.map(({ text }) => ({ kind: 'voice', text, voice }))
        : null;
    return (texts: readonly Text[]) =>
      texts.length > 0 && texts.every((text) => text.locale === locale)
        ? (recorded(texts) ?? spoken(texts))
        : null;
  }, [map, voice, right, locale]);

  return (
    <ListeningContext
      value={{
        ...lent,
        index,
        soundsFor,
        offered: right === undefined ? voice : null,
        judge: ({ voiceURI }, yes) => setJudged({ ...judged, [voiceURI]: yes }),
      }}
    >
      {children}
    </ListeningContext>
  );
}
