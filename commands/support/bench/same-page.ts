import { cp, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A built page for later, taken apart, so that others can make the same one. */
export interface SamePage {
  readonly lang: string;
  readonly dir: string;
  readonly title: string;
  readonly css: string;
  /** What stands in the body, without our script. */
  readonly body: string;
}

const first = (pattern: RegExp, html: string): string => pattern.exec(html)?.[1] ?? '';

/** Takes a page of `out` apart. */
export async function samePage(out: string, path: string): Promise<SamePage> {
  const html = await readFile(join(out, path, 'index.html'), 'utf8');
  return {
    lang: first(/<html lang="([^"]*)"/, html),
    dir: first(/<html[^>]* dir="([^"]*)"/, html),
    title: first(/<title>([^<]*)/, html),
    css: first(/<style>([\s\S]*?)<\/style>/, html),
    body: first(/<body>([\s\S]*)<\/body>/, html).replace(/<script>[\s\S]*?<\/script>/g, ''),
  };
}

/** Gives another site the same type. */
export async function sameFonts(out: string, site: string): Promise<void> {
  await mkdir(site, { recursive: true });
  await cp(join(out, 'fonts'), join(site, 'fonts'), { recursive: true });
}
