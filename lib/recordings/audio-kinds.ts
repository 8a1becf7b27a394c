/** One kind of sound file that recordings may have. */
export interface AudioKind {
  /** What a browser is asked to record and to play. */
  readonly mime: string;
  /** Bits a second for one voice: Opus at 16,000 is about 135 KiB a minute; AAC needs more to sound as good. */
  readonly bitrate: number;
  /** Bytes that every such file has, and where: the kind is read from the file, not from its name. */
  readonly mark: { readonly at: number; readonly bytes: readonly number[] };
}

/**
 * The registry of sound files, by the end of the file name; what to record first stands first.
 * Chromium and Firefox record WebM; Safari records only MP4 before version 18.4.
 */
export const AUDIO_KINDS = {
  webm: {
    mime: 'audio/webm;codecs=opus',
    bitrate: 16_000,
    mark: { at: 0, bytes: [0x1a, 0x45, 0xdf, 0xa3] },
  },
  m4a: {
    mime: 'audio/mp4;codecs=mp4a.40.2',
    bitrate: 32_000,
    // "ftyp"
    mark: { at: 4, bytes: [0x66, 0x74, 0x79, 0x70] },
  },
} as const satisfies Record<string, AudioKind>;

export type AudioKindId = keyof typeof AUDIO_KINDS;

export const AUDIO_KIND_IDS = Object.keys(AUDIO_KINDS) as AudioKindId[];

/** The kind a file name promises, or undefined. */
export const audioKindOf = (file: string): AudioKindId | undefined =>
  AUDIO_KIND_IDS.find((kind) => file.endsWith(`.${kind}`));

/** True if the bytes begin as files of this kind do. */
export const isAudioKind = (kind: AudioKindId, bytes: Uint8Array): boolean => {
  const { at, bytes: mark } = AUDIO_KINDS[kind].mark;
  return mark.every((byte, index) => bytes[at + index] === byte);
};
