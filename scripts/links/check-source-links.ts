/**
 * npm run data:check-links: requests each web address of sources.csv, a few at a time, and writes the
 * results to .build/source-links.csv, with the day the page was last seen and its archived copy where
 * they are recorded. `--record` records day and outcome in source_checks.csv for pages that are there or
 * gone; nothing else is changed. Without a network it says so and exits with code 0. An address is gone
 * when it answers 404 or 410 twice; 401, 403 and 429 are no fault of the address. `--strict` exits with
 * code 1 when an address is gone.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { DATA_FOLDER } from '../../src/data/folder.ts';
import { toCsv } from '../../src/db/publish.ts';
import { textTable } from '../../src/data/text-table.ts';
import { recordChecks } from './record-checks.ts';
import { requestAddress, type Answer } from './request-address.ts';
import { hasNetwork } from './network.ts';
import { inTurns } from './turns.ts';
import { loadOrExit } from '../support/load-or-exit.ts';
import { orExit } from '../support/or-exit.ts';

const { values } = orExit(() =>
  parseArgs({
    options: {
      data: { type: 'string', default: DATA_FOLDER },
      record: { type: 'boolean', default: false },
      /** Milliseconds before an address that was gone is requested again. */
      pause: { type: 'string', default: '5000' },
      strict: { type: 'boolean', default: false },
      /** Milliseconds to wait for one response. */
      timeout: { type: 'string', default: '20000' },
    },
  }),
);
const REPORT = join(process.cwd(), '.build', 'source-links.csv');
/** Number of hosts requested at once; each host gets one request at a time. */
const AT_ONCE = 4;
/** Outcomes that say nothing against an address; the report has them too. */
const QUIET: ReadonlySet<Answer['outcome']> = new Set(['ok', 'refused']);

const data = loadOrExit(values.data);
const sources = data.sources.flatMap(({ id, url }) => (url === null ? [] : [{ id, url }]));
const earlier = new Map(data.source_checks.map((check) => [check.source_id, check]));
if (!(await hasNetwork(sources.map(({ url }) => new URL(url).hostname)))) {
  console.log(
    'Tidak ada jaringan, jadi tidak ada yang diperiksa / There is no network, so nothing was checked.',
  );
  process.exit(0);
}
const answers = await inTurns(sources, AT_ONCE, {
  group: ({ url }) => new URL(url).host,
  work: async ({ id, url }) => {
    const waits = { timeout: Number(values.timeout), pause: Number(values.pause) };
    const answer = await requestAddress(url, waits);
    if (!QUIET.has(answer.outcome))
      console.log(`${answer.outcome}  ${id}  ${url}  ${answer.detail}`);
    return { id, url, ...answer };
  },
});
if (answers.every(({ outcome }) => outcome === 'unreachable')) {
  console.log(
    'Tidak satu pun alamat menjawab; adakah jaringan? / No address answered; is there a network?',
  );
}
const gone = answers.filter(({ outcome }) => outcome === 'gone').length;
console.log(`\n${countsOf(answers)}\n`);
mkdirSync(join(process.cwd(), '.build'), { recursive: true });
writeFileSync(REPORT, reportOf(answers));
if (values.record) {
  const file = join(values.data, 'source_checks.csv');
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(file, recordChecks(readFileSync(file, 'utf8'), answers, day));
}
console.log(`Laporan / report: ${relative(process.cwd(), REPORT)}`);
process.exitCode = values.strict && gone > 0 ? 1 : 0;

function reportOf(all: readonly (Answer & { id: string; url: string })[]): string {
  const columns = ['id', 'url', 'outcome', 'status', 'detail', 'seen_on', 'archived_url'];
  const rows = all.map((answer) => {
    const { seen_on = null, archived_url = null } = earlier.get(answer.id) ?? {};
    return { ...answer, seen_on, archived_url };
  });
  return toCsv(columns, rows);
}

function countsOf(all: readonly Answer[]): string {
  const outcomes = ['ok', 'moved', 'gone', 'refused', 'failing', 'unreachable'];
  const rows = outcomes.map((outcome) => [
    outcome,
    all.filter((answer) => answer.outcome === outcome).length,
  ]);
  return textTable(['outcome', 'sources'], rows);
}
