'use client';

import { useEffect, useState } from 'react';

/** The voices of this device. Browsers list them late, and not all at once. */
export function useVoices(): readonly SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  useEffect(() => {
    const speech = window.speechSynthesis as SpeechSynthesis | undefined;
    if (!speech) return;
    const list = () => setVoices(speech.getVoices());
    list();
    speech.addEventListener?.('voiceschanged', list);
    return () => speech.removeEventListener?.('voiceschanged', list);
  }, []);
  return voices;
}
