/** Whether this device can hand a file to another app. Most computers cannot. */
export const canShare = (file: File): boolean => navigator.canShare?.({ files: [file] }) === true;

/**
 * Hands a file to an app of the worker's choice, with no words of ours beside it.
 * @returns false if it did not work; changing one's mind is no failure
 */
export async function sharePaper(file: File): Promise<boolean> {
  try {
    await navigator.share({ files: [file] });
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
