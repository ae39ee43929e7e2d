/**
 * npm run validate: checks the curated CSVs and prints what the list and the official figures
 * disagree about. `node scripts/validate.ts [folder]`; the folder is DATA_FOLDER or data/ unless told.
 * Ends with exit code 1, and every fault on the error output, when the CSVs hold faults.
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
