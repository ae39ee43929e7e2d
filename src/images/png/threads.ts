/**
 * Threads that draw PNGs beside the one that writes pages, one for each core. Tasks go to a thread at
 * once and wait there, because the thread that writes pages is seldom free to hand out the next one.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Png, PngTask } from './draw-png.ts';

/**
 * The allocator of the library that draws gives memory back to the system after each image unless this
 * variable of the environment says never. A third of the time of an image was spent on getting it again.
 */
process.env['MIMALLOC_PURGE_DELAY'] ??= '-1';

interface Waiting {
  resolve: (images: Png[]) => void;
  reject: (reason: Error) => void;
}

/** What a thread answers: the images, or why there are none. */
type Answer = { id: number } & ({ images: Png[] } | { error: string });

interface Thread {
  worker: Worker;
  waiting: Map<number, Waiting>;
}

const threads: Thread[] = [];
let tasks = 0;

/** Draws the PNGs of a task in a thread. Rejects when they cannot be drawn or the thread fails. */
export function drawInThread(task: PngTask): Promise<Png[]> {
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
  if ('images' in answer) task?.resolve(answer.images);
  else task?.reject(new Error(answer.error));
}
