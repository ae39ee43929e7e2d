/** Loading the code that starts the engine, which can fail separately because it is lazy. */
import { takeContents, writtenFiles } from './files/engine-ahead.ts';
import type { LoadingOptions } from './files/engine-contents.ts';
import { EngineFailure } from './files/failure.ts';
import { painted } from './files/first-moment.ts';
import type { DatabaseUse } from './locked-database.ts';
import type { OpenEngine } from './start-engine.ts';

/** How the engine is started, and the progress callback. */
export interface StartOptions extends LoadingOptions {
  /** What the database is opened for. */
  use: DatabaseUse;
}

/**
 * Loads the files and the code, and starts the engine. A worker loads the files; the code waits for the
 * next frame, because evaluating it would delay an answer. Throws EngineFailure.
 */
export async function startEngineLater({ use, ...options }: StartOptions): Promise<OpenEngine> {
  const contents = takeContents(writtenFiles(), options);
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
