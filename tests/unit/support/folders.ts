/** The folders of CSVs that tests read, and temporary folders. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');

/** The curated CSVs of the project. */
export const realFolder = join(root, 'data');

/** The small fictional data set with hand-computed answers. */
export const smallFolder = join(root, 'tests', 'fixtures', 'small');

/** Runs `use` with an empty folder that is removed afterwards. */
export function withTemporaryFolder<Result>(use: (folder: string) => Result): Result {
  const folder = temporaryFolder();
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same for asynchronous work. */
export async function inTemporaryFolder<Result>(
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = temporaryFolder();
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A new empty folder, which the caller removes. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'pantau-mpp-'));
}
