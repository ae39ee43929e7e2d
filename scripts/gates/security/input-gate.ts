/** The gate of hostile input: the tests that attack addresses, searches, data and messages of embeds. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atLeast, atMost, type Gate } from '../gate.ts';

const FOLDER = 'tests/unit/gates/security/';
const FILES = ['addresses', 'hostile-data', 'messages'].map((name) => `${FOLDER}${name}.test.ts`);

/** What Vitest reports of a run. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { name: string; assertionResults: { status: string; fullName: string }[] }[];
}

/** The gate of hostile input. */
export const input: Gate = {
  key: 'input',
  name: { id: 'Masukan jahat', en: 'Hostile input' },
  about: {
    id: 'Setiap pembaca alamat dan pencarian diberi 2.000 kasus acak; setiap kolom teks data diisi markah, rumus, dan nama 10.000 huruf lalu ditulis ke semua berkas; pesan untuk sematan datang dari jendela dan asal yang salah.',
    en: 'Every reader of addresses and searches gets 2,000 random cases; every text column of the data gets markup, formulas and names of 10,000 letters and is written to all files; messages for embeds come from wrong windows and origins.',
  },
  run: () => {
    const { numPassedTests, numFailedTests, testResults } = vitestReport(FILES);
    const failed = testResults.flatMap(({ assertionResults }) =>
      assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
    );
    return {
      figures: [
        atLeast({ id: 'Uji yang lulus', en: 'Tests passed' }, FOLDER, numPassedTests, 40),
        atMost({ id: 'Uji yang gagal', en: 'Tests failed' }, FOLDER, numFailedTests, 0),
      ],
      faults: failed,
    };
  },
};

/** Runs test files and returns the report. Throws where Vitest wrote none. */
function vitestReport(files: readonly string[]): Report {
  const folder = mkdtempSync(join(tmpdir(), 'gate-'));
  const report = join(folder, 'report.json');
  const vitest = 'node_modules/vitest/vitest.mjs';
  const output = ['--reporter=json', `--outputFile.json=${report}`];
  spawnSync(process.execPath, [vitest, 'run', '--project=unit', ...output, ...files]);
  try {
    return JSON.parse(readFileSync(report, 'utf8')) as Report;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
