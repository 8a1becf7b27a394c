/** Says nothing about anybody, in a list of downloads, at a printer or in another app. */
export const PAPER_FILE = 'information.pdf';
