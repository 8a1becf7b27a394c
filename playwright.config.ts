import { defineConfig } from '@playwright/test';

const PORT = 4173;
const browser = process.env.CHROMIUM_PATH;

/** Chromium must ask nobody anything, so that the tests see every request our pages make. */
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  forbidOnly: true,
  // How fast a tap is answered is measured by the bench, not by a machine that does other work, too.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://localhost:${PORT}`,
    launchOptions: {
      // As root, the normal case in a container, Chromium starts only without its sandbox.
      args: process.getuid?.() === 0 ? [...quiet, '--no-sandbox'] : quiet,
      ...(browser && { executablePath: browser }),
    },
  },
  projects: [
    { name: 'tablet and pages', testIgnore: '**/*.noscript.spec.ts' },
    {
      name: 'without scripts',
      testMatch: '**/*.noscript.spec.ts',
      use: { javaScriptEnabled: false },
    },
  ],
  webServer: {
    command: 'node --import tsx commands/serve.ts',
    env: { PORT: String(PORT) },
    url: `http://localhost:${PORT}/`,
    // What answers on this port must be what was just built.
    reuseExistingServer: false,
  },
});
