/**
 * A person adds a fictional inauguration of three regions to a copy of the data: with one command,
 * validation, the report of the change, and the page. Each step prints its seconds.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { PORT } from '../support/server.ts';

const TRIAL_PORT = PORT + 1000;
let home = '';
let env: NodeJS.ProcessEnv = {};
let server: ChildProcess | undefined;

const flags = [
  ...['--date', '2026-11-20', '--count', '3', '--mode', 'joint', '--total', '308'],
  ...['--region', 'Kabupaten Deli Serdang', '--region', 'Kab. Nduga', '--region', '64.03'],
  ...['--new-source', 'uji-20261120-3mpp', '--url', 'https://uji.example/3mpp'],
  ...['--outlet', 'Harian Uji', '--title', 'Tiga MPP Fiktif', '--published', '2026-11-20'],
];

test.beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'pantau-mpp-'));
  env = { ...process.env, DATA_FOLDER: home, ASTRO_TELEMETRY_DISABLED: '1' };
  cpSync('data', home, { recursive: true });
});

test.afterAll(() => {
  server?.kill();
  rmSync(home, { recursive: true, force: true });
});

/** Runs a command of the project on the copy; prints its seconds and returns its output. */
function run(script: string, ...args: string[]): string {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}`, ...args], {
    env,
    encoding: 'utf8',
  });
  console.log(`${script}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
}

/** Serves the pages of the copy; resolves when the server answers. */
async function serve(): Promise<void> {
  const astro = ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(TRIAL_PORT)];
  server = spawn(process.execPath, astro, { env, stdio: 'ignore' });
  await expect(async () => {
    const { ok } = await fetch(`http://127.0.0.1:${TRIAL_PORT}/favicon.svg`);
    expect(ok).toBe(true);
  }).toPass();
}

test('an inauguration added by one command is shown on its page and that of the region', async ({
  page,
}) => {
  // Five commands one after another: on a loaded machine they take longer than a journey may.
  test.setTimeout(600_000);
  await test.step('add it', () => {
    expect(run('add-batch.ts', ...flags)).toContain('Ditulis / written');
  });
  await test.step('validate', () => {
    expect(run('validate.ts')).toMatch(/newest +2026-11-20 +308 +\d+ +\d+/);
  });
  await test.step('see what changed', () => {
    const report = run('data-diff.ts', '--before', 'data');
    expect(report).toContain('3 rows added, 3 changed, 0 removed');
    expect(report).toContain('kabupaten Nduga: status none → inaugurated');
  });
  await test.step('see the page', async () => {
    run('build-db.ts');
    await serve();
    const started = performance.now();
    await page.goto(`http://127.0.0.1:${TRIAL_PORT}/peresmian/2026-11-20-3/`);
    await expect(page.locator('main')).toContainText('Kab. Nduga');
    await expect(page.locator('main')).toContainText('Harian Uji');
    await page.goto(`http://127.0.0.1:${TRIAL_PORT}/daerah/kabupaten-nduga/`);
    await expect(page.locator('main')).toContainText('20 November 2026');
    console.log(`pages: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  });
});
