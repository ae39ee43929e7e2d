/** Unit and chart tests; the journeys in a browser are Playwright's (tests/e2e/). */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/charts/**/*.test.ts'],
    environment: 'node',
    globalSetup: 'tests/unit/support/global-setup.ts',
    setupFiles: 'tests/unit/support/seed.ts',
    // Generous, for a loaded machine must not fail a test: what is tested is what happens, not when.
    testTimeout: 300_000,
    hookTimeout: 60_000,
    // Dates must read the same on every machine; a test that depends on the zone shall fail everywhere.
    env: { TZ: 'UTC' },
  },
});
