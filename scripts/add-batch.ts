/**
 * npm run data:add-batch: adds an inauguration with its MPPs and source to the curated CSVs. Asks
 * in a terminal when no flag tells of an inauguration; `--help` lists the flags. The whole result is
 * validated before anything is written; a request that is refused changes nothing. Exit code 1 for a
 * refusal, 2 for a wrong call.
 */
import { confirm } from '@inquirer/prompts';
import { requestRefusals, type BatchRequest } from '../src/data/edit/batch-request.ts';
import { planBatch } from '../src/data/edit/plan-batch.ts';
import { formatRefusal } from '../src/data/edit/refusal.ts';
import { regionsNamed } from '../src/data/edit/request-regions.ts';
import { DataError, loadDataset } from '../src/data/load.ts';
import type { Dataset } from '../src/data/tables/index.ts';
import { askForBatch } from './add-batch/ask.ts';
import { readFlags, usage } from './add-batch/flags.ts';
import { onCopy, readBatchFiles, writeAll } from './add-batch/trial.ts';
import { describeDiff } from './diff/describe.ts';
import { toText } from './diff/report.ts';
import { loadOrExit } from './support/load-or-exit.ts';
import { orExit } from './support/or-exit.ts';

const { folder, dryRun, help, request: told } = orExit(() => readFlags(process.argv.slice(2)));
if (help || (!told && !process.stdin.isTTY)) {
  console.log(usage);
  process.exit(help ? 0 : 2);
}
const dataset = loadOrExit(folder);
const request = told ?? (await orBreakOff(() => askForBatch(dataset)));
refuse(requestRefusals(request, dataset).map(formatRefusal));

const before = readBatchFiles(folder);
const after = planBatch(request, dataset, before);
const report = await onCopy(folder, after, async (copy) => {
  refuse(faultsOf(copy));
  const { title, sections } = await describeDiff(folder, copy);
  return toText(title, sections);
});
console.log([report, ...keptNotes(request, dataset)].join('\n'));
if (dryRun) {
  console.log('Tidak ada yang ditulis / Nothing was written (--dry-run).');
} else if (
  told ||
  (await orBreakOff(() => confirm({ message: `Tulis ke / write to ${folder}?` })))
) {
  writeAll(folder, before, after);
  console.log(
    `Ditulis / written: ${folder}. Berikutnya / next: npm run validate, npm run data:diff`,
  );
}

function refuse(messages: readonly string[]): void {
  if (messages.length === 0) return;
  console.error(messages.join('\n'));
  console.error('\nTidak ada yang diubah / Nothing was changed.');
  process.exit(1);
}

function faultsOf(copy: string): string[] {
  try {
    loadDataset(copy);
    return [];
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return [error.message];
  }
}

/** Notes that stay although the row becomes inaugurated: they may say that it is not. */
function keptNotes(of: BatchRequest, { facilities }: Dataset): string[] {
  const named = regionsNamed(of.regions, dataset);
  const notes = facilities
    .filter(({ region_code, note_id }) => named.has(region_code) && note_id !== null)
    .map(({ region_code, note_id }) => `  facilities.csv, ${region_code}: ${note_id ?? ''}`);
  if (notes.length === 0) return [];
  return [
    'Catatan yang tetap; masih benarkah? / Notes that stay; are they still true?',
    ...notes,
    '',
  ];
}

async function orBreakOff<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ExitPromptError')) throw error;
    console.error('\nDibatalkan; tidak ada yang diubah / Broken off; nothing was changed.');
    process.exit(1);
  }
}
