/** Seconds. Nobody speaks a sentence in less: it was cut off, or tapped by mistake. */
const SHORTEST = 0.4;

/** Loudest sample, of 1. Below, there is the noise of a room and no voice. */
const SILENCE = 0.01;

/**
 * Listens to a recording as a player would, so that what does not play, is cut off or silent never
 * reaches anybody.
 * @returns its length in seconds, or what is wrong with it
 */
export async function measureTake(
  bytes: ArrayBuffer,
  context: BaseAudioContext,
): Promise<{ seconds: number } | { trouble: 'short' | 'silent' | 'broken' }> {
  let sound: AudioBuffer;
  try {
    // Decoding takes its bytes away.
    sound = await context.decodeAudioData(bytes.slice(0));
  } catch {
    return { trouble: 'broken' };
  }
  if (sound.duration < SHORTEST) return { trouble: 'short' };
  const loudest = sound.getChannelData(0).reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  if (loudest < SILENCE) return { trouble: 'silent' };
  return { seconds: Math.round(sound.duration * 10) / 10 };
}
