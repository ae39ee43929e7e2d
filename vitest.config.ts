/**
 * Tests that need no browser, in three projects: `unit` (functions and drawings), `site` (the built
 * `dist/`, read page by page) and `readers` (programs of others that read what we publish; run by
 * `npm run test:readers`). The journeys in a browser are Playwright's (tests/e2e/).
 */
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const shared = {
  environment: 'node' as const,
  globalSetup: 'tests/unit/support/global-setup.ts',
  setupFiles: 'tests/unit/support/seed.ts',
  // Generous, because a loaded machine must not fail a test: what is tested is what happens, not when.
  testTimeout: 300_000,
  hookTimeout: 300_000,
  env: {
    // Dates must read the same on every machine; a test that depends on the zone shall fail everywhere.
    TZ: 'UTC',
    // Commands that tests start keep their compiled modules here: each start then costs a third.
    NODE_COMPILE_CACHE: join(import.meta.dirname, '.build', 'compiled'),
  },
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/charts/**/*.test.ts'],
          // Files share the modules they import, which saves almost half of the processor's time.
          // A test must therefore leave no module changed: it takes folders and clocks as arguments.
          isolate: false,
        },
      },
      {
        test: {
          ...shared,
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          // One worker for all files, so that every page is parsed once (tests/site/support/pages.ts).
          isolate: false,
          fileParallelism: false,
        },
      },
      { test: { ...shared, name: 'readers', include: ['tests/readers/**/*.test.ts'] } },
    ],
  },
});
