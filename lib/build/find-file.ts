/**
 * Finds files that lie beside a page, whatever the letter case of the folder: on a page that was
 * opened in capitals, links to what lies beside it are in capitals too.
 *
 * @param files every file of the site, relative, with forward slashes
 * @returns the file's own path; undefined where its name is already right, or it does not exist
 */
export function fileFinder(files: readonly string[]): (path: string) => string | undefined {
  const exact = new Set(files.map((file) => `/${file}`));
  const known = new Map([...exact].map((path) => [path.toLowerCase(), path]));
  return (path) => (exact.has(path) ? undefined : known.get(path.toLowerCase()));
}
