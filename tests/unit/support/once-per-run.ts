/** Work that the test files of one run share; the first process that needs it does it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inject } from 'vitest';

/** Milliseconds between two checks whether another process is done. */
const PAUSE = 50;

/** What a process writes when it has finished; any other text is the error. */
const DONE = 'done';

/**
 * The folder that `make` filled, once in a run of the tests: a second process waits for the first.
 * Nothing is made unless a test needs it, so that a single file of tests starts at once.
 * Throws what `make` threw, in every process that needs its folder.
 */
export async function oncePerRun(
  name: string,
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const home = join(inject('runFolder'), name);
  const folder = join(home, 'files');
  const outcome = join(home, 'outcome.txt');
  if (isFirst(home)) writeFileSync(outcome, await outcomeOf(make, folder), { flag: 'wx' });
  while (!existsSync(outcome) || readFileSync(outcome, 'utf8') === '') await pause(PAUSE);
  const said = readFileSync(outcome, 'utf8');
  if (said !== DONE) throw new Error(`${name} could not be made: ${said}`);
  return folder;
}

/** Whether this process must do the work: only one process can create the folder. */
function isFirst(home: string): boolean {
  try {
    mkdirSync(home);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function outcomeOf(make: (folder: string) => Promise<void>, folder: string): Promise<string> {
  try {
    mkdirSync(folder);
    await make(folder);
    return DONE;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
