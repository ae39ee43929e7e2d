/** Loading the curated CSVs in a command: the rows, or every fault and exit code 1. */
import { DataError, loadDataset } from '../../src/data/load.ts';
import type { Dataset } from '../../src/data/tables/index.ts';

/** The validated rows of `folder`. Prints every fault, with their count, and exits when there are any. */
export function loadOrExit(folder: string): Dataset {
  try {
    return loadDataset(folder);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const { length } = error.problems;
    console.error(error.message);
    console.error(`\n${length} ${length === 1 ? 'fault' : 'faults'} in ${folder}`);
    process.exit(1);
  }
}
