/**
 * npm run data:check-links: requests each web address of sources.csv, a few at a time, and writes the
 * results to .build/source-links.csv; changes nothing else. Without a network it says so and exits
 * with code 0. An address is gone when it answers 404 or 410 twice; 401, 403 and 429 are no fault of the
 * address. `--strict` exits with code 1 when an address is gone.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { DATA_FOLDER } from '../../src/data/folder.ts';
import { toCsv } from '../../src/db/publish.ts';
import { textTable } from '../../src/data/text-table.ts';
import { requestAddress, type Answer } from './request-address.ts';
import { hasNetwork } from './network.ts';
import { inTurns } from './turns.ts';
import { loadOrExit } from '../support/load-or-exit.ts';
import { orExit } from '../support/or-exit.ts';

const { values } = orExit(() =>
  parseArgs({
    options: {
      data: { type: 'string', default: DATA_FOLDER },
      strict: { type: 'boolean', default: false },
      /** Milliseconds to wait for one response. */
      timeout: { type: 'string', default: '20000' },
    },
  }),
);
const REPORT = join(process.cwd(), '.build', 'source-links.csv');
/** Number of hosts requested at once; each host gets one request at a time. */
const AT_ONCE = 4;
/** Milliseconds before an address that was gone is requested again. */
const PAUSE = 5000;
/** Outcomes that say nothing against an address; the report has them too. */
const QUIET: ReadonlySet<Answer['outcome']> = new Set(['ok', 'refused']);

const sources = loadOrExit(values.data).sources.flatMap(({ id, url }) =>
  url === null ? [] : [{ id, url }],
);
if (!(await hasNetwork(sources.map(({ url }) => new URL(url).hostname)))) {
  console.log(
    'Tidak ada jaringan, jadi tidak ada yang diperiksa / There is no network, so nothing was checked.',
  );
  process.exit(0);
}
const answers = await inTurns(sources, AT_ONCE, {
  group: ({ url }) => new URL(url).host,
  work: async ({ id, url }) => {
    const answer = await requestAddress(url, { timeout: Number(values.timeout), pause: PAUSE });
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
writeFileSync(REPORT, toCsv(['id', 'url', 'outcome', 'status', 'detail'], answers));
console.log(`Laporan / report: ${relative(process.cwd(), REPORT)}`);
process.exitCode = values.strict && gone > 0 ? 1 : 0;

function countsOf(all: readonly Answer[]): string {
  const outcomes = ['ok', 'moved', 'gone', 'refused', 'failing', 'unreachable'];
  const rows = outcomes.map((outcome) => [
    outcome,
    all.filter((answer) => answer.outcome === outcome).length,
  ]);
  return textTable(['outcome', 'sources'], rows);
}
