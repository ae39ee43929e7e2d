/** Gives a run of the tests one temporary folder, in which its files share what they build, and removes it after. */
import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { temporaryFolder } from './folders.ts';
import { propertySeed } from './property-seed.ts';

declare module 'vitest' {
  /** What every test file of a run can ask for with `inject`. */
  interface ProvidedContext {
    /** The folder of the run. */
    runFolder: string;
  }
}

/** Makes the folder, prints the seed of the property tests, and returns what removes the folder. */
export default function setup({ provide }: TestProject): () => void {
  const runFolder = temporaryFolder();
  provide('runFolder', runFolder);
  console.log(`Property tests use the seed ${propertySeed()}; FC_SEED sets another.`);
  return () => rmSync(runFolder, { recursive: true, force: true });
}
