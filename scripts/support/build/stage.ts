/** A stage of the build: one line when it is done, with its time and what it made. */

import { systemFault } from '../system-fault.ts';

/** What a stage hands on, and what it made in words: "24 tables, 4,210 rows". */
export interface StageResult<Result> {
  result: Result;
  count: string;
}

/**
 * Runs a stage and prints its name with seconds and count; returns what it hands on. A failure is
 * printed whole, or in words where
 * the disk or its rights are the cause, with the name of the stage, and ends the program with exit code 1.
 */
export async function stage<Result>(
  name: string,
  work: () => StageResult<Result> | Promise<StageResult<Result>>,
): Promise<Result> {
  const started = performance.now();
  const seconds = (): string => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  try {
    const { result, count } = await work();
    console.log(`✓ ${name}: ${count} (${seconds()})`);
    return result;
  } catch (error) {
    console.error(systemFault(error) ?? error);
    console.error(`✗ ${name}: gagal / failed (${seconds()})`);
    process.exit(1);
  }
}
