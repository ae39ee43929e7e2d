/**
 * npm run validate: checks the curated CSVs and prints the differences between the list and the official
 * numbers. `node scripts/validate.ts [folder]`; the folder defaults to DATA_FOLDER, then data/.
 * Exits with code 1, with every problem on the error output, when the CSVs have problems.
 */
import { DATA_FOLDER } from '../src/data/folder.ts';
import { formNotices } from '../src/data/check/file-form.ts';
import { reconcile } from '../src/data/reconcile.ts';
import { reconciliationText, rowCountsText } from '../src/data/reconciliation-text.ts';
import { loadOrExit } from './support/load-or-exit.ts';

const folder = process.argv[2] ?? DATA_FOLDER;
for (const notice of formNotices(folder)) console.error(`Note: ${notice}`);
const dataset = loadOrExit(folder);
console.log(rowCountsText(dataset));
console.log(`\n${reconciliationText(reconcile(dataset))}`);
