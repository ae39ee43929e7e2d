/** The kinds of fault in CSVs that have a fixture: each a patch of the small data set. */
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addRow, changeRow, rowsIn } from '../../../src/data/edit/csv-text.ts';
import { smallFolder, withTemporaryFolder } from './folders.ts';

const brokenFolder = join(import.meta.dirname, '..', '..', 'fixtures', 'broken');

/** The kinds of fault, by the names of their folders. */
export const brokenKinds = readdirSync(brokenFolder).sort();

/** The whole message that a kind of fault must give. */
export function expectedMessage(kind: string): string {
  return readFileSync(join(brokenFolder, kind, 'expected.txt'), 'utf8').replace(/\n$/, '');
}

/**
 * Runs `use` on a copy of the small data set with the faults of `kind`: its CSVs replace those of the
 * set, `changes.json` is applied, and the files in `missing.txt` are removed.
 */
export function withBroken<Result>(kind: string, use: (folder: string) => Result): Result {
  return withTemporaryFolder((folder) => {
    cpSync(smallFolder, folder, { recursive: true });
    cpSync(join(brokenFolder, kind), folder, { recursive: true });
    for (const [file, changes] of Object.entries(changesIn(folder))) {
      const path = join(folder, file);
      writeFileSync(path, changes.reduce(changed, readFileSync(path, 'utf8')));
    }
    const missing = join(folder, 'missing.txt');
    const files = existsSync(missing) ? readFileSync(missing, 'utf8').trim().split('\n') : [];
    for (const file of files) rmSync(join(folder, file));
    return use(folder);
  });
}

type Row = Record<string, string>;

/** One change of the text of a CSV. Rows are named by their first cell. */
type Change =
  | { row: string; set: Row }
  | { add: Row }
  | { replace: string; with: string }
  | { lineEnds: string };

function changesIn(folder: string): Record<string, Change[]> {
  const path = join(folder, 'changes.json');
  if (!existsSync(path)) return {};
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, Change[]>;
}

function changed(csv: string, change: Change): string {
  if ('row' in change) {
    const [first] = Object.keys(rowsIn(csv)[0]!);
    return changeRow(csv, first!, change.row, change.set);
  }
  if ('add' in change) return addRow(csv, change.add, () => false);
  if ('lineEnds' in change) return csv.replaceAll('\n', change.lineEnds);
  if (csv.split(change.replace).length !== 2) {
    throw new Error(`"${change.replace}" is not in the file, or more than once.`);
  }
  return csv.replace(change.replace, () => change.with);
}
