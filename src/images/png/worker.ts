/** A thread that draws PNGs for threads.ts. */
import { parentPort } from 'node:worker_threads';
import { drawPng, type PngTask } from './draw-png.ts';

parentPort!.on('message', ({ id, task }: { id: number; task: PngTask }) => {
  try {
    const bytes = drawPng(task);
    parentPort!.postMessage({ id, bytes }, [bytes.buffer]);
  } catch (error) {
    parentPort!.postMessage({ id, error: String(error) });
  }
});
