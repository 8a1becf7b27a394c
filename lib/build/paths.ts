/** Where the build keeps what it prepares before `next build`, from the project's folder. */
export const BUILD = '.build';

/** Files served as they are; these two folders inside it are written by the build. */
export const PUBLIC_FONTS = 'public/fonts';
export const PUBLIC_TABLET = 'public/tablet';

/** The exported site. */
export const OUT = 'out';

/** Papers for the site, kept from one build to the next; and the program that sets papers. */
export const PAPERS = `${BUILD}/papers`;
export const PAPER_PROGRAM = `${BUILD}/paper-program`;

/** TrueType files for paper that no package holds: see `paperFonts`. */
export const PAPER_FONTS = `${BUILD}/fonts`;
