/** Where a request for a page leads: to its own path, to another, or nowhere. */
export type FindPage = (path: string) => string | undefined;

/**
 * Finds pages whatever the letter case: a QR code in its denser mode holds only capitals, and so
 * may what a person types. A folder is found with or without its last slash.
 *
 * @param files every file of the site, relative, with forward slashes
 */
export function pageFinder(files: string[]): FindPage {
  const pages = new Map<string, string>();
  for (const file of files) {
    if (!/(^|\/)index\.html$/.test(file)) continue;
    const path = `/${file.slice(0, -'index.html'.length)}`;
    pages.set(path.toLowerCase(), path);
  }
  return (path) => pages.get(`${path.toLowerCase().replace(/\/+$/, '')}/`);
}
