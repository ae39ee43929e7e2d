/**
 * Threads that draw PNGs beside the one that writes pages, one for each core. Tasks go to a thread at
 * once and wait there, because the thread that writes pages is seldom free to hand out the next one.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PngTask } from './draw-png.ts';

interface Waiting {
  resolve: (bytes: Uint8Array<ArrayBuffer>) => void;
  reject: (reason: Error) => void;
}

/** What a thread answers: the image, or why there is none. */
type Answer = { id: number } & ({ bytes: Uint8Array<ArrayBuffer> } | { error: string });

interface Thread {
  worker: Worker;
  waiting: Map<number, Waiting>;
}

const threads: Thread[] = [];
let tasks = 0;

/** Draws a PNG in a thread. Rejects when it cannot be drawn or the thread fails. */
export function drawInThread(task: PngTask): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const id = tasks++;
    const { worker, waiting } = leastBusy();
    waiting.set(id, { resolve, reject });
    // Only a thread at work keeps the program running.
    worker.ref();
    worker.postMessage({ id, task });
  });
}

/** A new thread while there are fewer than cores, else the one with the fewest tasks. */
function leastBusy(): Thread {
  if (threads.length < availableParallelism()) return started();
  return threads.reduce((a, b) => (b.waiting.size < a.waiting.size ? b : a));
}

function started(): Thread {
  // This path also holds where the code is bundled into a page's.
  const worker = new Worker(join(process.cwd(), 'src', 'images', 'png', 'worker.ts'));
  const thread: Thread = { worker, waiting: new Map() };
  threads.push(thread);
  worker.on('message', (answer: Answer) => {
    settle(thread, answer);
  });
  worker.on('error', (error) => {
    threads.splice(threads.indexOf(thread), 1);
    for (const { reject } of thread.waiting.values()) reject(error as Error);
  });
  return thread;
}

function settle({ worker, waiting }: Thread, answer: Answer): void {
  const task = waiting.get(answer.id);
  waiting.delete(answer.id);
  if (waiting.size === 0) worker.unref();
  if ('bytes' in answer) task?.resolve(answer.bytes);
  else task?.reject(new Error(answer.error));
}
