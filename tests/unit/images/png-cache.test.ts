import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test, vi } from 'vitest';
import { BLANK_IMAGES } from '../../../src/images/blank.ts';
import { pngAndHalf, pngOf } from '../../../src/images/png.ts';
import { temporaryFolder } from '../support/folders.ts';

/** The folder of the images of this test. */
const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true }));

const square = (fill: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4" fill="${fill}"/></svg>`;
const kept = (): string[] => readdirSync(folder);

test('an image that was drawn before is read from the cache and not drawn again', async () => {
  const drawn = sharp(await pngOf(square('#ff0000'), 8, folder))
    .ensureAlpha()
    .raw();
  const { data, info } = await drawn.toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, ...data.subarray(0, 4)]).toEqual([8, 8, 255, 0, 0, 255]);
  const [file] = kept();
  writeFileSync(join(folder, file!), 'kept');
  expect(Buffer.from(await pngOf(square('#ff0000'), 8, folder)).toString()).toBe('kept');
});

test('another content or another size gives another image', async () => {
  const before = kept().length;
  await pngOf(square('#ff0000'), 16, folder);
  await pngOf(square('#00ff00'), 8, folder);
  expect(kept()).toHaveLength(before + 2);
});

test('an image and its half have their sizes, and both are kept', async () => {
  const before = kept().length;
  const { whole, half } = await pngAndHalf(square('#ff0000'), 24, folder);
  const read = await Promise.all([whole, half].map((png) => sharp(png).metadata()));
  expect(read.map(({ width, height }) => [width, height])).toEqual([
    [24, 24],
    [12, 12],
  ]);
  expect(kept()).toHaveLength(before + 2);
  expect(await pngAndHalf(square('#ff0000'), 24, folder)).toEqual({ whole, half });
});

test('a build with blank images draws and keeps none', async () => {
  const before = kept().length;
  vi.stubEnv(BLANK_IMAGES, '1');
  try {
    const { width, height } = await sharp(await pngOf(square('#0000ff'), 8, folder)).metadata();
    expect([width, height]).toEqual([1, 1]);
  } finally {
    vi.unstubAllEnvs();
  }
  expect(kept()).toHaveLength(before);
});
