/** Loading the code that starts the engine; it comes after the page, so it can fail on its own. */
import { EngineFailure } from './failure.ts';
import type { EngineFiles, OpenEngine, StartOptions } from './start-engine.ts';

/** Loads the code and starts the engine with it. Throws EngineFailure. */
export async function startEngineLater(
  files: EngineFiles,
  options: StartOptions,
): Promise<OpenEngine> {
  const { startEngine } = await import('./start-engine.ts').catch((error: unknown) => {
    throw new EngineFailure('script', String(error), error);
  });
  return startEngine(files, options);
}
