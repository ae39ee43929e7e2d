/** Loading the code that starts the engine; it comes after the page, so it can fail on its own. */
import { takeContents } from './files/engine-ahead.ts';
import type { EngineFiles, StartOptions } from './files/engine-contents.ts';
import { EngineFailure } from './failure.ts';
import { painted } from './first-moment.ts';
import type { OpenEngine } from './start-engine.ts';

/**
 * Loads files and code and starts the engine with them. The files come through a worker; the code waits
 * for the next frame, for evaluating it would hold up an answer. Throws EngineFailure.
 */
export async function startEngineLater(
  files: EngineFiles,
  { use, ...options }: StartOptions,
): Promise<OpenEngine> {
  const contents = takeContents(files, options);
  try {
    await painted();
    const { startEngine } = await import('./start-engine.ts').catch((error: unknown) => {
      throw new EngineFailure('script', String(error), error);
    });
    const engine = await startEngine(contents, use);
    contents.end(true);
    return engine;
  } catch (error) {
    contents.end(false);
    throw error;
  }
}
