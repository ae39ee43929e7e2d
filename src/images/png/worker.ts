/** A thread that draws PNGs for threads.ts. */
import { parentPort } from 'node:worker_threads';
import { drawPng, type PngTask } from './draw-png.ts';

/** Two at a time: while sharp finds the palette of one beside this thread, the next is drawn. */
const lanes = [Promise.resolve(), Promise.resolve()];
let taken = 0;

parentPort!.on('message', ({ id, task }: { id: number; task: PngTask }) => {
  const lane = taken++ % lanes.length;
  lanes[lane] = lanes[lane]!.then(() => answer(id, task));
});

async function answer(id: number, task: PngTask): Promise<void> {
  try {
    const bytes = await drawPng(task);
    parentPort!.postMessage({ id, bytes }, [bytes.buffer]);
  } catch (error) {
    parentPort!.postMessage({ id, error: String(error) });
  }
}
