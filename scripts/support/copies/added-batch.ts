/**
 * A made-up inauguration of three regions, added to a copy of the data by the command a person would
 * use, and the pages that must then show it.
 */
import { spawnSync } from 'node:child_process';

const FLAGS = [
  ...['--date', '2026-11-20', '--count', '3', '--mode', 'joint', '--total', '308'],
  ...['--region', 'Kabupaten Deli Serdang', '--region', 'Kab. Nduga', '--region', '64.03'],
  ...['--new-source', 'uji-20261120-3mpp', '--url', 'https://uji.example/3mpp'],
  ...['--outlet', 'Harian Uji', '--title', 'Tiga MPP Fiktif', '--published', '2026-11-20'],
];

/** What each page must show of the added inauguration, by its path in the built site. */
export const SHOWN_OF_BATCH: Readonly<Record<string, readonly string[]>> = {
  'peresmian/2026-11-20-3/index.html': ['Kab. Nduga', 'Harian Uji'],
  'en/peresmian/2026-11-20-3/index.html': ['Nduga', 'Harian Uji'],
  'daerah/kabupaten-nduga/index.html': ['20 November 2026'],
  'index.html': ['308', '20 November 2026'],
};

/** Adds the inauguration to the CSVs in `folder`; returns what the command said. Throws when it refuses. */
export function addBatch(folder: string): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/add-batch/add-batch.ts', ...FLAGS],
    { env: { ...process.env, DATA_FOLDER: folder }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`data:add-batch refused the inauguration:\n${stdout}${stderr}`);
  return stdout;
}
