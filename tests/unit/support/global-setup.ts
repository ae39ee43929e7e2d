/** Makes one temporary folder for a run, in which test files share what they build, and removes it after. */
import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { temporaryFolder } from './folders.ts';
import { propertySeed } from './property-seed.ts';

declare module 'vitest' {
  /** The values that every test file of a run can read with `inject`. */
  interface ProvidedContext {
    /** The folder of the run. */
    runFolder: string;
  }
}

/** Makes the folder, prints the seed of the property tests, and returns a function that removes the folder. */
export default function setup({ provide }: TestProject): () => void {
  const runFolder = temporaryFolder();
  provide('runFolder', runFolder);
  console.log(`Property tests use the seed ${propertySeed()}; FC_SEED sets another.`);
  return () => rmSync(runFolder, { recursive: true, force: true });
}
