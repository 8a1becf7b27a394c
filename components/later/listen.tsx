import { AUDIO_KINDS, audioKindOf } from '../../lib/recordings/audio-kinds.ts';
import { laterAudioPath } from '../../lib/recordings/files.ts';

const mimeOf = (file: string): string | undefined => {
  const kind = audioKindOf(file);
  return kind && AUDIO_KINDS[kind].mime;
};

/** A section to be heard, sentence by sentence. Nothing is loaded before somebody taps. */
export function Listen({
  label,
  sounds,
}: {
  label: string;
  sounds: readonly (readonly string[])[];
}) {
  return (
    <details className="listen">
      <summary>{label}</summary>
      {sounds.map((files) => (
        // biome-ignore lint/a11y/useMediaCaption: the words it speaks stand beside it
        <audio key={files.join()} controls preload="none">
          {files.map((file) => (
            <source key={file} src={laterAudioPath(file)} type={mimeOf(file)} />
          ))}
        </audio>
      ))}
    </details>
  );
}
