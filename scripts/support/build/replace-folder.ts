/** Replaces a folder as a whole, so that an interrupted build leaves the previous site as it was. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** How often the names are exchanged when other builds do the same at that moment. */
const TRIES = 20;

/**
 * Runs `write` with a new folder beside `target`, and then puts that folder in place of `target`,
 * which no reader sees half written. When `write` fails, `target` stays and the new folder is removed;
 * one that an ended process left is removed by the next call.
 */
export async function replaceFolder(
  target: string,
  write: (draft: string) => Promise<unknown>,
): Promise<void> {
  const path = resolve(target);
  mkdirSync(dirname(path), { recursive: true });
  removeLeftovers(path);
  const draft = besides(path, 'draft');
  try {
    await write(draft);
    exchange(draft, path);
  } finally {
    remove(draft);
  }
}

/** `.dist.draft-4711` beside `dist`: on the same disk, where renaming is a single step. */
function besides(path: string, role: string): string {
  return join(dirname(path), `.${basename(path)}.${role}-${process.pid}`);
}

function exchange(draft: string, path: string): void {
  const old = besides(path, 'old');
  for (let tries = 1; ; tries += 1) {
    try {
      if (existsSync(path)) renameSync(path, old);
      renameSync(draft, path);
      break;
    } catch (error) {
      // Another build renamed its folder between these two steps.
      if (tries === TRIES || !isRace(error)) throw error;
    }
    remove(old);
  }
  remove(old);
}

function isRace(error: unknown): boolean {
  const { code = '' } = error as NodeJS.ErrnoException;
  return ['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(code);
}

function removeLeftovers(path: string): void {
  const names = new RegExp(String.raw`^\.(.+)\.(?:draft|old)-(\d+)$`);
  for (const name of readdirSync(dirname(path))) {
    const [, of, id] = names.exec(name) ?? [];
    if (of === basename(path) && !isRunning(Number(id))) remove(join(dirname(path), name));
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
