/** Unit and chart tests; the journeys in a browser are Playwright's (tests/e2e/). */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/charts/**/*.test.ts'],
    environment: 'node',
    // Dates must read the same on every machine; a test that depends on the zone shall fail everywhere.
    env: { TZ: 'UTC' },
  },
});
