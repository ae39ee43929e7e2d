/** Loads the curated CSVs in a command: returns the rows, or prints every problem and exits with code 1. */
import { DataError, loadDataset } from '../../src/data/load.ts';
import type { Dataset } from '../../src/data/tables/index.ts';

/** Returns the validated rows of `folder`. Prints all problems with their number and exits when there are any. */
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
