/**
 * npm run data:add-batch: adds an inauguration with its MPPs and source to the curated CSVs. Asks
 * questions in a terminal when no flag describes an inauguration; `--help` lists the flags. Validates
 * the whole result before writing; a refused request changes nothing. Exit code 1 for a refusal, 2
 * for a wrong call.
 */
import { askForBatch } from './ask.ts';
import { readFlags, usage } from './flags.ts';
import { prepareBatch, RefusedRequest } from './prepare.ts';
import { BrokenOff, withQuestions } from './terminal.ts';
import { loadOrExit } from '../support/load-or-exit.ts';
import { orExit } from '../support/or-exit.ts';

const NOTHING = 'Tidak ada yang diubah / Nothing was changed.';

const { folder, dryRun, help, request: fromFlags } = orExit(() => readFlags(process.argv.slice(2)));
if (help || (!fromFlags && !process.stdin.isTTY)) {
  console.log(usage);
  process.exit(help ? 0 : 2);
}
try {
  await addBatch();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  const isBrokenOff = error instanceof BrokenOff;
  if (!isBrokenOff && !(error instanceof RefusedRequest)) throw error;
  console.error(`${isBrokenOff ? 'Dibatalkan / broken off.' : error.message}\n\n${NOTHING}`);
  process.exitCode = 1;
}

async function addBatch(): Promise<void> {
  const dataset = loadOrExit(folder);
  const request = fromFlags ?? (await askForBatch(dataset));
  const { report, write } = await prepareBatch(folder, dataset, request);
  console.log(await report());
  if (dryRun || !(await isWanted())) {
    console.log(NOTHING);
    return;
  }
  write();
  console.log(
    `Ditulis / written: ${folder}. Berikutnya / next: npm run validate, npm run data:diff`,
  );
}

/** Asks for confirmation before writing when the request came from questions; flags need none. */
async function isWanted(): Promise<boolean> {
  if (fromFlags !== null) return true;
  const terminal = { input: process.stdin, output: process.stdout };
  const answer = await withQuestions(terminal, (questions) =>
    questions.ask(`Tulis ke / write to ${folder}? (y/t, y/n)`, complaintAboutYesNo, 'y'),
  );
  return /^y/i.test(answer);
}

function complaintAboutYesNo(answer: string): string | undefined {
  return /^(y|ya|yes|t|tidak|n|no)$/i.test(answer) ? undefined : 'y (ya / yes), t (tidak) / n (no)';
}
