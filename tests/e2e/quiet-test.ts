import { test as base, expect } from '@playwright/test';
import { watch } from './support.ts';

/** A test of static pages: whatever else it looks at, no page may break its own policy. */
export const test = base.extend<{ seen: ReturnType<typeof watch> }>({
  seen: async ({ page }, use) => use(watch(page)),
  page: async ({ page }, use) => {
    const { violations } = watch(page);
    await use(page);
    expect(violations).toEqual([]);
  },
});

export { expect };
