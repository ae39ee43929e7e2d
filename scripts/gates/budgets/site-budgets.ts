/** The most bytes of what is no page: embeds, the engine of the explorer, the database, the whole site. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../../../src/quality/results.ts';
import { atMost } from '../gate.ts';
import { compressed } from './page-bytes.ts';

const KB = 1024;
const MB = 1024 * KB;

/** Returns the figures of a built site that no page has. */
export function siteFigures(site: string): Figure[] {
  const bytes = (file: string): number => statSync(join(site, file)).size;
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
  const engine = ['duckdb-eh.wasm.gz', 'duckdb-browser-eh.worker.js.gz', 'mpp.duckdb.gz'];
  const [embed, embedBytes] = heaviestEmbed(site, files);
  const all = files.map((file) => statSync(join(site, file)));
  const total = all.filter((file) => file.isFile()).reduce((sum, { size }) => sum + size, 0);
  return [
    atMost({ id: 'Sematan terberat', en: 'Heaviest embed' }, embed, embedBytes, 50 * KB, 'bytes'),
    atMost(
      { id: 'Jelajah, mesin data dan basis data', en: 'Explorer, engine and database' },
      '/engine/',
      engine.map((name) => bytes(`engine/${name}`)).reduce((a, b) => a + b),
      7.6 * MB,
      'bytes',
    ),
    atMost(
      { id: 'Basis data, terkompresi', en: 'Database, compressed' },
      '/engine/mpp.duckdb.gz',
      bytes('engine/mpp.duckdb.gz'),
      600 * KB,
      'bytes',
    ),
    atMost(
      { id: 'Basis data untuk diunduh', en: 'Database for download' },
      '/data/v1/mpp.duckdb',
      bytes('data/v1/mpp.duckdb'),
      3.5 * MB,
      'bytes',
    ),
    atMost({ id: 'Seluruh situs', en: 'The whole site' }, '/', total, 320_000_000, 'bytes'),
  ];
}

/** The address and bytes of the embed with the most bytes; an embed is one file. */
function heaviestEmbed(site: string, files: readonly string[]): [string, number] {
  const embeds = files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /^(en\/)?embed\/.*\.html$/.test(file))
    .map((file): [string, number] => [
      `/${file.replace(/index\.html$/, '')}`,
      compressed(readFileSync(join(site, file))),
    ]);
  return embeds.reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0]);
}
