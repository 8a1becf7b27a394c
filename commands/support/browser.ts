import { chromium } from '@playwright/test';
import { AuthorError } from '../../lib/author-error.ts';
import { aptInstall, hasApt } from './apt-install.ts';
import { explain } from './explain.ts';
import { type System, thisSystem } from './system.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MACOS = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** Milliseconds: about 200 MB on a slow line. A line that is cut fails within seconds. */
const DOWNLOAD_LIMIT = 10 * 60_000;

/**
 * The installed Chromium or Chrome: the one in CHROMIUM_PATH, one on the PATH, the macOS
 * application, or the one Playwright downloaded. It must start: on Ubuntu `chromium-browser` may
 * be a stub that only asks for a snap, and a downloaded one may lack system libraries.
 *
 * @throws {AuthorError} when CHROMIUM_PATH is set and nothing there starts
 */
export function findBrowser(system: System = thisSystem): string | null {
  const chosen = system.env.CHROMIUM_PATH;
  if (chosen) {
    if (system.starts(chosen)) return chosen;
    throw new AuthorError(`CHROMIUM_PATH is ${chosen}, but no browser starts there.`);
  }
  const candidates = [...NAMES.map(system.which), MACOS, chromium.executablePath()];
  return candidates.find((path): path is string => !!path && system.starts(path)) ?? null;
}

/**
 * Finds a browser, or installs one, visibly: Playwright's, else the distribution's.
 *
 * @throws {AuthorError} saying what to do, when there is none and none could be installed
 */
export async function ensureBrowser(system: System = thisSystem): Promise<string> {
  const installers = [playwrightInstall, ...(hasApt(system) ? [aptInstallChromium] : [])];
  let browser = findBrowser(system);
  for (const install of installers) {
    if (browser) return browser;
    await install(system).catch((error: unknown) => console.log(explain(error)));
    browser = findBrowser(system);
  }
  if (browser) return browser;
  throw new AuthorError(
    'No browser for the tests. Install Chromium or Chrome, or run: npx playwright install --with-deps chromium',
  );
}

function playwrightInstall({ run }: System): Promise<void> {
  console.log('npx playwright install chromium');
  return run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    timeout: DOWNLOAD_LIMIT,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' },
  });
}

function aptInstallChromium(system: System): Promise<void> {
  return aptInstall('chromium', system);
}
