import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS, findChromium } from './scripts/support/browser.ts';
import { PORT, serverCommand, UNTRUSTED, windowOptions } from './tests/e2e/support/server.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  // As many as the machine has cores: the tests wait for a page more than they compute.
  workers: '100%',
  // Generous, for a loaded machine must not fail a test: what is tested is what happens, not when.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '.build/e2e-results.json' }]],
  use: {
    ...windowOptions,
    launchOptions: {
      executablePath: findChromium().path,
      args: [...BROWSER_ARGUMENTS, `--host-resolver-rules=MAP ${UNTRUSTED} 127.0.0.1`],
    },
  },
  webServer: {
    command: serverCommand,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
