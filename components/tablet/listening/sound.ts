/** Something to hear: a sound file, or words for a voice of this device. */
export type Sound =
  | { readonly kind: 'file'; readonly address: string }
  | { readonly kind: 'voice'; readonly text: string; readonly voice: SpeechSynthesisVoice };

/** A tenth of a second of silence, as a WAV file of 8-bit samples at 8 kHz. */
function silence(): Blob {
  const samples = new Uint8Array(800).fill(128);
  const header = new DataView(new ArrayBuffer(44));
  const write = (at: number, text: string) => {
    for (const [index, letter] of [...text].entries())
      header.setUint8(at + index, letter.charCodeAt(0));
  };
  write(0, 'RIFF');
  header.setUint32(4, 36 + samples.length, true);
  write(8, 'WAVEfmt ');
  header.setUint32(16, 16, true);
  header.setUint16(20, 1, true);
  header.setUint16(22, 1, true);
  header.setUint32(24, 8000, true);
  header.setUint32(28, 8000, true);
  header.setUint16(32, 1, true);
  header.setUint16(34, 8, true);
  write(36, 'data');
  header.setUint32(40, samples.length, true);
  return new Blob([header.buffer, samples], { type: 'audio/wav' });
}

/** Plays one blob to its end. */
function playBlob(audio: HTMLAudioElement, blob: Blob, signal: AbortSignal): Promise<void> {
  const address = URL.createObjectURL(blob);
  return new Promise<void>((resolve, reject) => {
    const done = new AbortController();
    const finish = (how: () => void) => {
      done.abort();
      audio.pause();
      how();
    };
    const fail = () => finish(() => reject(new Error('This sound does not play.')));
    audio.addEventListener('ended', () => finish(resolve), { signal: done.signal });
    audio.addEventListener('error', fail, { signal: done.signal });
    signal.addEventListener('abort', () => finish(resolve), { signal: done.signal });
    audio.src = address;
    audio.play().catch((error: Error) => {
      // Stopping interrupts a promise to play; that is no failure.
      if (!signal.aborted) finish(() => reject(error));
    });
  }).finally(() => URL.revokeObjectURL(address));
}

async function read(address: string, signal: AbortSignal): Promise<Blob> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.blob();
}

function speak(text: string, voice: SpeechSynthesisVoice, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = () => resolve();
    utterance.onerror = ({ error }) => (signal.aborted ? resolve() : reject(new Error(error)));
    signal.addEventListener('abort', () => {
      window.speechSynthesis.cancel();
      resolve();
    });
    window.speechSynthesis.speak(utterance);
  });
}

/**
 * Plays sounds one after another. Must be called while a tap is being handled: Safari lets only an
 * element play later that began to play with a tap, so silence comes first. Every file is read
 * before the first one plays, whole and from memory: nothing stops in the middle for want of the
 * next, and no server or cache has to answer for a part of a file.
 * @throws if a sound cannot be read or played; resolves when it was stopped
 */
export async function playSounds(sounds: readonly Sound[], signal: AbortSignal): Promise<void> {
  const audio = new Audio();
  const files = sounds.filter((sound) => sound.kind === 'file');
  const quiet = URL.createObjectURL(silence());
  if (files.length > 0) {
    audio.src = quiet;
    audio.play().catch(() => undefined);
  }
  try {
    await playInOrder(audio, files, sounds, signal);
  } finally {
    audio.pause();
    URL.revokeObjectURL(quiet);
  }
}

async function playInOrder(
  audio: HTMLAudioElement,
  files: readonly Extract<Sound, { kind: 'file' }>[],
  sounds: readonly Sound[],
  signal: AbortSignal,
): Promise<void> {
  const blobs = new Map(
    await Promise.all(
      files.map(async ({ address }) => [address, await read(address, signal)] as const),
    ),
  );
  for (const sound of sounds) {
    if (signal.aborted) return;
    const blob = sound.kind === 'file' ? blobs.get(sound.address) : undefined;
    if (sound.kind === 'voice') await speak(sound.text, sound.voice, signal);
    else if (blob) await playBlob(audio, blob, signal);
  }
}
