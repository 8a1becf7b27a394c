/** Why there is no sound from the microphone. */
export type MicrophoneTrouble = 'insecure' | 'unsupported' | 'refused' | 'missing' | 'busy';

export class MicrophoneError extends Error {
  override name = 'MicrophoneError';
  constructor(readonly trouble: MicrophoneTrouble) {
    super(trouble);
  }
}

function troubleOf(error: unknown): MicrophoneTrouble {
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'refused';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'missing';
    default:
      return 'busy';
  }
}

/** One voice, as clear as the device makes it. */
const VOICE: MediaTrackConstraints = {
  channelCount: 1,
  noiseSuppression: true,
  autoGainControl: true,
};

/**
 * Asks for the microphone.
 * @throws MicrophoneError
 */
export async function openMicrophone(): Promise<MediaStream> {
  if (!window.isSecureContext) throw new MicrophoneError('insecure');
  if (!navigator.mediaDevices || typeof MediaRecorder === 'undefined')
    throw new MicrophoneError('unsupported');
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: VOICE });
  } catch (error) {
    throw new MicrophoneError(troubleOf(error));
  }
}
