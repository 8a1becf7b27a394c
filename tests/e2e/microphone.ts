import { test as base } from '@playwright/test';

/** What Chromium needs to have a microphone that beeps, and to allow it without asking. */
const FAKE = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

/** A browser with a microphone. It answers only where our headers let a page have one. */
export const test = base.extend<object, { launchOptions: { args?: string[] } }>({
  launchOptions: [
    async ({ launchOptions }, use) =>
      use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...FAKE] }),
    { scope: 'worker' },
  ],
});
