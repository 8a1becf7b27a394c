import { AUDIO_KINDS, audioKindOf } from '../../../lib/recordings/audio-kinds.ts';
import { recordingPaths } from '../../../lib/recordings/files.ts';

/** The address of the first of these files that this browser says it can play, or undefined. */
export function playableOf(files: readonly string[] | undefined): string | undefined {
  const audio = document.createElement('audio');
  const name = files?.find((file) => {
    const kind = audioKindOf(file);
    return kind && audio.canPlayType(AUDIO_KINDS[kind].mime) !== '';
  });
  return name && `/tablet/data/${recordingPaths.file(name)}`;
}
