/** data:check-links --record: what is written of a check, and the whole command against this machine. */
import { spawn } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordChecks } from '../../../../scripts/links/record-checks.ts';
import { smallFolder, inTemporaryFolder } from '../../support/folders.ts';

const HEADER = 'source_id,checked_on,outcome,seen_on,archived_url\n';
const server = createServer((request, response) => {
  response.writeHead(Number(request.url?.slice(1))).end();
});
let home = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
});

test('pages that are there or gone get a row, in the order of their keys', () => {
  const answers = [
    { id: 'b', outcome: 'gone' },
    { id: 'a', outcome: 'ok' },
  ] as const;
  const text = recordChecks(HEADER, answers, '2026-12-01');
  expect(text).toBe(`${HEADER}a,2026-12-01,ok,2026-12-01,\nb,2026-12-01,gone,,\n`);
});

test('refused, failing and silent addresses change nothing', () => {
  const answers = (['refused', 'failing', 'unreachable'] as const).map((outcome) => ({
    id: outcome,
    outcome,
  }));
  expect(recordChecks(HEADER, answers, '2026-12-01')).toBe(HEADER);
});

test('a page that is gone keeps the day it was last seen and its archived copy', () => {
  const before = `${HEADER}a,2026-11-01,ok,2026-11-01,https://arsip.example/a\n`;
  const after = recordChecks(before, [{ id: 'a', outcome: 'gone' }], '2026-12-01');
  expect(after).toBe(`${HEADER}a,2026-12-01,gone,2026-11-01,https://arsip.example/a\n`);
});

test('the command records only what the servers answered about a page', async () => {
  await inTemporaryFolder(async (folder) => {
    cpSync(smallFolder, folder, { recursive: true });
    writeFileSync(join(folder, 'source_checks.csv'), HEADER);
    const file = join(folder, 'sources.csv');
    const paths = ['200', '403', '500', '404'];
    const sources = readFileSync(file, 'utf8').replaceAll(/https:\/\/[^,]+/g, () => {
      return `${home}/${paths.shift() ?? '429'}`;
    });
    writeFileSync(file, sources);
    const script = 'scripts/links/check-source-links.ts';
    const run = spawn(process.execPath, [script, '--record', '--pause', '1', '--data', folder]);
    expect(await new Promise((resolve) => run.on('close', resolve))).toBe(0);
    const recorded = readFileSync(join(folder, 'source_checks.csv'), 'utf8');
    const day = new Date().toISOString().slice(0, 10);
    expect(recorded.split('\n').slice(1)).toEqual([
      expect.stringMatching(`^[a-z0-9-]+,${day},ok,${day},$`),
      expect.stringMatching(`^[a-z0-9-]+,${day},gone,,$`),
      '',
    ]);
  });
});
