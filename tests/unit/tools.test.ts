import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { ensureBrowser, findBrowser } from '../../commands/support/browser.ts';
import { ensurePoppler } from '../../commands/support/poppler.ts';
import { ensureQpdf } from '../../commands/support/qpdf.ts';
import type { System } from '../../commands/support/system.ts';
import { AuthorError } from '../../lib/author-error.ts';

beforeEach(() => {
  mock.method(console, 'log', () => {});
});

interface Machine {
  env?: Record<string, string>;
  isRoot?: boolean;
  /** Programs on the PATH. */
  programs?: string[];
  /** Programs that are there but do not start. */
  broken?: string[];
  /** What each installer, named by a word of its command line, adds to the PATH. */
  installs?: Record<string, string[]>;
}

/** A machine on which nothing is real. `ran` lists the command lines in order. */
function machine({ env = {}, isRoot = false, programs = [], broken = [], installs = {} }: Machine) {
  const there = new Set(programs.map((name) => `/bin/${name}`));
  const ran: string[] = [];
  const system: System = {
    env,
    isRoot,
    which: (name) => (there.has(`/bin/${name}`) ? `/bin/${name}` : undefined),
    starts: (path) => there.has(path) && !broken.includes(path),
    run: async (program, args) => {
      const line = [program, ...args].join(' ');
      ran.push(line);
      const added = Object.entries(installs).find(([word]) => line.includes(word))?.[1];
      if (!added) throw new AuthorError(`${line} failed`);
      for (const name of added) there.add(`/bin/${name}`);
    },
  };
  return { system, ran };
}

test('the browser somebody names comes before those on the PATH', () => {
  const programs = ['mine', 'chromium', 'google-chrome'];
  const named = machine({ programs, env: { CHROMIUM_PATH: '/bin/mine' } });
  assert.equal(findBrowser(named.system), '/bin/mine');
  assert.equal(findBrowser(machine({ programs }).system), '/bin/chromium');
});

test('a named browser that does not start is an error, not a fallback', () => {
  const { system } = machine({ programs: ['chromium'], env: { CHROMIUM_PATH: '/bin/mine' } });
  assert.throws(() => findBrowser(system), /CHROMIUM_PATH is \/bin\/mine/);
});

test('a stub that does not start is passed over', () => {
  const programs = ['chromium-browser', 'google-chrome'];
  const { system } = machine({ programs, broken: ['/bin/chromium-browser'] });
  assert.equal(findBrowser(system), '/bin/google-chrome');
  assert.equal(findBrowser(machine({}).system), null);
});

test('an installed browser is used without installing anything', async () => {
  const { system, ran } = machine({ programs: ['chromium'], isRoot: true });
  assert.equal(await ensureBrowser(system), '/bin/chromium');
  assert.deepEqual(ran, []);
});

test('Playwright is asked first, then apt-get', async () => {
  const { system, ran } = machine({
    isRoot: true,
    programs: ['apt-get'],
    installs: { update: [], '-y': ['chromium'] },
  });
  assert.equal(await ensureBrowser(system), '/bin/chromium');
  assert.match(ran[0] ?? '', /install chromium$/);
  assert.match(ran[1] ?? '', /^apt-get .*update$/);
  assert.match(ran[2] ?? '', /^apt-get .*install -y --no-install-recommends chromium$/);
  assert.equal(ran.length, 3);
});

test('apt-get is left alone when Playwright succeeds, and by anyone but root', async () => {
  const lucky = machine({
    isRoot: true,
    programs: ['apt-get'],
    installs: { 'install chromium': ['chromium'] },
  });
  assert.equal(await ensureBrowser(lucky.system), '/bin/chromium');
  assert.equal(lucky.ran.length, 1);

  const user = machine({ programs: ['apt-get'] });
  await assert.rejects(ensureBrowser(user.system), AuthorError);
  assert.equal(user.ran.length, 1);
});

test('poppler is installed when one of its programs is missing', async () => {
  const all = ['pdftotext', 'pdftoppm', 'pdfinfo'];
  const complete = machine({ programs: all });
  await ensurePoppler(complete.system);
  assert.deepEqual(complete.ran, []);

  const missing = machine({
    isRoot: true,
    programs: ['apt-get', 'pdftotext'],
    installs: { update: [], 'poppler-utils': all },
  });
  await ensurePoppler(missing.system);
  assert.equal(missing.ran.length, 2);

  await assert.rejects(ensurePoppler(machine({}).system), /need poppler\. Install it: /);
  const failing = machine({ isRoot: true, programs: ['apt-get'] });
  await assert.rejects(ensurePoppler(failing.system), AuthorError);
});

test('qpdf is installed when it is missing', async () => {
  const missing = machine({
    isRoot: true,
    programs: ['apt-get'],
    installs: { update: [], qpdf: ['qpdf'] },
  });
  await ensureQpdf(missing.system);
  assert.equal(missing.ran.length, 2);
  await assert.rejects(ensureQpdf(machine({}).system), /need qpdf\. Install it: /);
});
