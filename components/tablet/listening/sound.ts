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

/** Plays what an address of this page's own leads to, to its end. */
function playToEnd(audio: HTMLAudioElement, address: string, signal: AbortSignal): Promise<void> {
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
  });
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
  const addresses: string[] = [];
  const addressOf = (blob: Blob): string => {
    const address = URL.createObjectURL(blob);
    addresses.push(address);
    return address;
  };
  if (files.length > 0) {
    audio.src = addressOf(silence());
    audio.play().catch(() => undefined);
  }
  try {
    await playInOrder(audio, sounds, await readAll(files, signal), addressOf, signal);
  } finally {
    audio.pause();
    // An element that still reads what is gone complains: it lets go first.
    audio.removeAttribute('src');
    audio.load();
    for (const address of addresses) URL.revokeObjectURL(address);
  }
}

const readAll = async (
  files: readonly Extract<Sound, { kind: 'file' }>[],
  signal: AbortSignal,
): Promise<Map<string, Blob>> =>
  new Map(
    await Promise.all(
      files.map(async ({ address }) => [address, await read(address, signal)] as const),
    ),
  );

async function playInOrder(
  audio: HTMLAudioElement,
  sounds: readonly Sound[],
  blobs: ReadonlyMap<string, Blob>,
  addressOf: (blob: Blob) => string,
  signal: AbortSignal,
): Promise<void> {
  for (const sound of sounds) {
    if (signal.aborted) return;
    const blob = sound.kind === 'file' ? blobs.get(sound.address) : undefined;
    if (sound.kind === 'voice') await speak(sound.text, sound.voice, signal);
    else if (blob) await playToEnd(audio, addressOf(blob), signal);
  }
}
