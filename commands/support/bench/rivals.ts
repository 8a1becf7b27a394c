import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { BUILD } from '../../../lib/build/paths.ts';
import type { SamePage } from './same-page.ts';

/** A site that somebody else's tool made of the same page, and what to delete afterwards. */
export interface Rival {
  readonly site: string;
  readonly remove: () => Promise<void>;
}

/** Exactly this one, so that two runs compare the same; it runs on Node 20. */
const ASTRO = 'astro@5.16.0';

async function writeAll(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
}

const run = (command: string, args: readonly string[], cwd: string): boolean =>
  spawnSync(command, args, {
    cwd,
    stdio: 'ignore',
    timeout: 300_000,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' },
  }).status === 0;

/** The page as Next makes any page: rendered at build time, with React to take it over. */
export async function nextSite(page: SamePage): Promise<Rival> {
  // Below the project, so that its Next is found.
  const folder = resolve(BUILD, 'bench-next');
  await rm(folder, { recursive: true, force: true });
  await writeAll(folder, {
    'next.config.mjs': "export default { output: 'export', trailingSlash: true };\n",
    'app/page.json': JSON.stringify(page),
    'app/layout.jsx': `import page from './page.json';
export const metadata = { title: page.title };
export default function Layout({ children }) {
  return (
    <html lang={page.lang} dir={page.dir}>
      <head><style dangerouslySetInnerHTML={{ __html: page.css }} /></head>
      <body>{children}</body>
    </html>
  );
}
`,
    'app/page.jsx': `import page from './page.json';
export default function Page() {
  return <div dangerouslySetInnerHTML={{ __html: page.body }} />;
}
`,
  });
  const next = resolve('node_modules/next/dist/bin/next');
  if (!run(process.execPath, [next, 'build'], folder)) throw new Error('Next built no page.');
  return {
    site: join(folder, 'out'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/**
 * The page as Astro makes one without islands.
 * @returns null where npm could not install it, or it did not build
 */
export async function astroSite(page: SamePage): Promise<Rival | null> {
  const folder = await mkdtemp(join(tmpdir(), 'handrail-astro-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  await writeAll(folder, {
    'package.json': '{ "private": true, "type": "module" }\n',
    'src/page.json': JSON.stringify(page),
    'src/pages/index.astro': `---
import page from '../page.json';
---
<!doctype html>
<html lang={page.lang} dir={page.dir}>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{page.title}</title>
    <style is:inline set:html={page.css}></style>
  </head>
  <body set:html={page.body} />
</html>
`,
  });
  const made =
    run('npm', ['install', '--no-audit', '--no-fund', ASTRO], folder) &&
    run(process.execPath, ['node_modules/astro/astro.js', 'build'], folder);
  if (made) return { site: join(folder, 'dist'), remove };
  await remove();
  return null;
}
