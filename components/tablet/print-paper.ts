/**
 * Prints a PDF from a frame nobody sees, so that the conversation stays on the screen. Nobody is
 * told whether the paper came out: no browser says.
 * @param url of the PDF, as `blob:`
 * @param otherwise what to do where a frame cannot print: phones have no viewer for it, and Firefox
 * does not let a page near its own
 * @returns the way to drop the frame, which must stay while the printer's window is open
 */
export function printPaper(url: string, otherwise: () => void): () => void {
  if (!navigator.pdfViewerEnabled) {
    otherwise();
    return () => {};
  }
  const frame = document.createElement('iframe');
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  // Not `display: none`, in which no viewer starts.
  Object.assign(frame.style, {
    position: 'fixed',
    visibility: 'hidden',
    inlineSize: '0',
    blockSize: '0',
    border: '0',
  });
  frame.addEventListener('load', () => {
    try {
      frame.contentWindow?.focus();
      frame.contentWindow?.print();
    } catch {
      otherwise();
    }
  });
  frame.src = url;
  document.body.append(frame);
  return () => frame.remove();
}

/** Whether paper is printed from here; else it is opened in a tab of its own. */
export const printsHere = (): boolean => navigator.pdfViewerEnabled;
