/** The folders of CSVs that tests read, and copies of them with faults laid over. */
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');

/** The curated CSVs of the project. */
export const realFolder = join(root, 'data');

/** The small fictional data set with hand-computed answers. */
export const smallFolder = join(root, 'tests', 'fixtures', 'small');

const brokenFolder = join(root, 'tests', 'fixtures', 'broken');

/** The kinds of fault that have a fixture, by the names of their folders. */
export const brokenKinds = readdirSync(brokenFolder).sort();

/** The whole message that a kind of fault must give. */
export function expectedMessage(kind: string): string {
  return readFileSync(join(brokenFolder, kind, 'expected.txt'), 'utf8').replace(/\n$/, '');
}

/** Runs `use` on a copy of the small data set with the faults of `kind` laid over it. */
export function withBroken<Result>(kind: string, use: (folder: string) => Result): Result {
  return withTemporaryFolder((folder) => {
    cpSync(smallFolder, folder, { recursive: true });
    cpSync(join(brokenFolder, kind), folder, { recursive: true });
    const missing = join(folder, 'missing.txt');
    const files = existsSync(missing) ? readFileSync(missing, 'utf8').trim().split('\n') : [];
    for (const file of files) rmSync(join(folder, file));
    return use(folder);
  });
}

/** Runs `use` with an empty folder that is removed afterwards. */
export function withTemporaryFolder<Result>(use: (folder: string) => Result): Result {
  const folder = temporaryFolder();
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same for work that takes its time. */
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

/** A new empty folder; whoever asks for it removes it. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'pantau-mpp-'));
}
