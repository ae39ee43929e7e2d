/** Tries new files in a copy of the data before any is written. */
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { batchFiles, type BatchFiles } from '../../src/data/edit/plan-batch.ts';

/** Runs `use` with a copy of `folder` that contains the new texts, and removes the copy afterwards. */
export async function onCopy<Result>(
  folder: string,
  files: BatchFiles,
  use: (copy: string) => Promise<Result>,
): Promise<Result> {
  const copy = mkdtempSync(join(tmpdir(), 'pantau-mpp-'));
  try {
    cpSync(folder, copy, { recursive: true });
    for (const file of batchFiles) writeFileSync(join(copy, file), files[file]);
    return await use(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Reads the texts of the files that an inauguration may change. */
export function readBatchFiles(folder: string): BatchFiles {
  const texts = batchFiles.map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
  return Object.fromEntries(texts) as BatchFiles;
}

/**
 * Writes the changed files. Writes each to a draft first and renames the drafts only when all are
 * written; when a rename fails, restores the files that were already replaced.
 */
export function writeAll(folder: string, before: BatchFiles, after: BatchFiles): void {
  const changed = batchFiles.filter((file) => before[file] !== after[file]);
  const draft = (file: string): string => join(folder, `.${file}.draft`);
  try {
    for (const file of changed) writeFileSync(draft(file), after[file]);
    for (const file of changed) renameSync(draft(file), join(folder, file));
  } catch (error) {
    const replaced = changed.filter(
      (file) => readFileSync(join(folder, file), 'utf8') !== before[file],
    );
    for (const file of replaced) writeFileSync(join(folder, file), before[file]);
    for (const file of changed) rmSync(draft(file), { force: true });
    throw error;
  }
}
