import { PAPER_FILE } from '../paper-file.ts';

/** Where a request for a page or its paper leads: to its own path, to another, or nowhere. */
export type FindPage = (path: string) => string | undefined;

/**
 * Finds pages whatever the letter case: a QR code in its denser mode holds only capitals, and so
 * may what a person types. The paper beside a page is found likewise, for its address begins as the
 * page's does. A folder is found with or without its last slash.
 *
 * @param files every file of the site, relative, with forward slashes
 */
export function pageFinder(files: string[]): FindPage {
  const pages = new Map<string, string>();
  for (const file of files) {
    const isPage = /(^|\/)index\.html$/.test(file);
    if (!isPage && !file.endsWith(`/${PAPER_FILE}`)) continue;
    const path = `/${isPage ? file.slice(0, -'index.html'.length) : file}`;
    pages.set(path.toLowerCase(), path);
  }
  return (asked) => {
    const path = asked.toLowerCase();
    return pages.get(path) ?? pages.get(`${path.replace(/\/+$/, '')}/`);
  };
}
