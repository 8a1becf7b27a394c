import { ASSETS, cacheControl } from './cache-control.ts';
import { headers, headersBesides, RECORDER } from './headers.ts';

/**
 * The `_headers` file that Netlify and Cloudflare Pages read.
 *
 * Those hosts join the values of all rules that match a path, so no two rules may set the same
 * header for one path. That is why Cache-Control has a rule per top folder instead of a default.
 * The recorder's Permissions-Policy alone is joined on purpose: it is a list in which the last word
 * on a feature counts (RFC 9651), and a host that joins in another order leaves it denied.
 *
 * @param files every file of the site, relative, with forward slashes
 */
export function headersFile(files: string[]): string {
  const pages = files.filter((file) => file.endsWith('.html'));
  const folders = new Set(pages.filter((page) => page.includes('/')).map((page) => topOf(page)));
  const paths = [
    ...ASSETS.map((folder) => `${folder}*`),
    '/',
    ...pages.filter((page) => !page.includes('/')).map((page) => `/${page}`),
    ...[...folders].sort().map((folder) => `/${folder}/*`),
  ];
  return [
    rule('/*', headers),
    ...paths.map((path) => rule(path, { 'Cache-Control': cacheControl(path) })),
    ...(files.includes(`${RECORDER.slice(1)}index.html`)
      ? [rule(`${RECORDER}*`, headersBesides(RECORDER))]
      : []),
  ].join('\n');
}

function topOf(file: string): string {
  return file.slice(0, file.indexOf('/'));
}

function rule(path: string, values: Readonly<Record<string, string>>): string {
  const lines = Object.entries(values).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}
