import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawPngs } from '../../../src/images/png/draw-png.ts';
import { drawInThread } from '../../../src/images/png/threads.ts';

const task = (fill: string, width: number) => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4" fill="${fill}"/></svg>`,
  width,
});

test('Many tasks at once are each answered with their own image', async () => {
  const widths = Array.from({ length: 12 }, (_, index) => 8 + index);
  const images = await Promise.all(widths.map((width) => drawInThread(task('#00ff00', width))));
  const read = await Promise.all(images.map(([bytes]) => sharp(bytes).metadata()));
  expect(read.map(({ width }) => width)).toEqual(widths);
});

test('A thread draws the same bytes as the thread that asks', async () => {
  const square = task('#123456', 40);
  expect(await drawInThread(square)).toEqual(drawPngs(square));
});

test('A task that cannot be drawn is rejected, and the next one is drawn', async () => {
  await expect(drawInThread({ ...task('red', 8), svg: '<svg' })).rejects.toThrow('SVG');
  const [image] = await drawInThread(task('#ff0000', 8));
  expect(image!.length).toBeGreaterThan(50);
});
