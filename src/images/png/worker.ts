/**
 * A thread that draws PNGs for threads.ts. It draws one image in each turn of its event loop, because
 * the pixels of an image are freed between two turns: a gigabyte was in use when many tasks arrived at
 * once and were drawn in one turn.
 */
import { constants, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { drawPngs, type PngTask } from './draw-png.ts';

interface Task {
  id: number;
  task: PngTask;
}

// Images use what the thread that writes pages leaves of the cores. On Linux this is for one thread.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

const waiting: Task[] = [];

parentPort!.on('message', (task: Task) => {
  waiting.push(task);
  if (waiting.length === 1) setImmediate(drawNext);
});

function drawNext(): void {
  answer(waiting[0]!);
  waiting.shift();
  if (waiting.length > 0) setImmediate(drawNext);
}

function answer({ id, task }: Task): void {
  try {
    const images = drawPngs(task);
    parentPort!.postMessage(
      { id, images },
      images.map(({ buffer }) => buffer),
    );
  } catch (error) {
    parentPort!.postMessage({ id, error: String(error) });
  }
}
