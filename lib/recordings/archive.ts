import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { explain } from '../check/explain.ts';
import type { Problem } from '../problem.ts';
import { LARGEST, type RecordingSet, recordingSet } from '../schema/recordings.ts';
import { audioKindOf, isAudioKind } from './audio-kinds.ts';

const MANIFEST = 'manifest.json';

/** Bytes: ten thousand sentences. A larger list is not one of ours. */
const LARGEST_MANIFEST = 5_000_000;

/** One day for every file, so that the same recordings make the same archive. */
const ANY_DAY = new Date(1980, 0, 1);

/** Sound files by name, without folders. */
export type AudioFiles = Readonly<Record<string, Uint8Array>>;

type Found = Omit<Problem, 'file'>;

const AGAIN = 'Export it again from /tablet/record/.';

/** Packs recordings into one file. Sound is compressed already, so nothing is compressed again. */
export const writeArchive = (set: RecordingSet, audio: AudioFiles): Uint8Array<ArrayBuffer> =>
  zipSync(
    { [MANIFEST]: strToU8(JSON.stringify(set, null, 1)), ...audio },
    { level: 0, mtime: ANY_DAY },
  );

/** Takes out what is small enough to be ours. */
function unpack(bytes: Uint8Array): { files: Record<string, Uint8Array>; problems: Found[] } {
  const problems: Found[] = [];
  const most = (name: string) => (name === MANIFEST ? LARGEST_MANIFEST : LARGEST);
  const refuse = (name: string) =>
    problems.push({
      field: name,
      message: `is larger than ${most(name) / 1000} KB. Record the sentence again, shorter.`,
    });
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        const fits = Math.max(originalSize, size) <= most(name);
        if (!fits) refuse(name);
        return fits && !name.endsWith('/');
      },
    });
  } catch {
    return {
      files: {},
      problems: [{ field: '', message: `is not a zip archive, or a part is lost. ${AGAIN}` }],
    };
  }
  return { files, problems };
}

function readManifest(file: Uint8Array): { set?: RecordingSet; problems: Found[] } {
  let value: unknown;
  try {
    value = JSON.parse(strFromU8(file));
  } catch {
    return { problems: [{ field: MANIFEST, message: `is not valid JSON. ${AGAIN}` }] };
  }
  const result = recordingSet.safeParse(value);
  if (result.success) return { set: result.data, problems: [] };
  return {
    problems: result.error.issues.flatMap((issue) =>
      explain(issue, recordingSet, value).map(({ path, message }) => ({
        field: path.map(String).join('.'),
        message,
      })),
    ),
  };
}

/** What is wrong with the sound file of one recording. */
function fileProblem(file: string, bytes: Uint8Array | undefined): string | null {
  if (!bytes) return `"${file}" is not in the archive. Record the sentence again.`;
  const kind = audioKindOf(file);
  return kind && isAudioKind(kind, bytes)
    ? null
    : `"${file}" is not the kind of sound its name says. Record the sentence again.`;
}

/**
 * Reads one file of recordings. Whether the words still exist is for the caller to see.
 * @returns the list, if it can be read, its sound files, and every problem at once
 */
export function readArchive(bytes: Uint8Array): {
  set?: RecordingSet;
  audio: AudioFiles;
  problems: Found[];
} {
  const { files, problems } = unpack(bytes);
  const { [MANIFEST]: manifest, ...audio } = files;
  if (problems.length > 0) return { audio: {}, problems };
  if (!manifest)
    return { audio: {}, problems: [{ field: MANIFEST, message: `is missing. ${AGAIN}` }] };
  const { set, problems: unread } = readManifest(manifest);
  if (!set) return { audio: {}, problems: unread };
  const named = new Set(set.recordings.map(({ file }) => file));
  const seen = new Set<string>();
  for (const [index, { text, file }] of set.recordings.entries()) {
    const at = `recordings.${index}`;
    if (seen.has(text))
      problems.push({ field: at, message: 'has the words of another one. Keep one of them.' });
    seen.add(text);
    const wrong = fileProblem(file, audio[file]);
    if (wrong) problems.push({ field: `${at}.file`, message: wrong });
  }
  for (const name of Object.keys(audio))
    if (!named.has(name))
      problems.push({ field: name, message: `is in the archive, but not in its list. ${AGAIN}` });
  return { set, audio, problems };
}
