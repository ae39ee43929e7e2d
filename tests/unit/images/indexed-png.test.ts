/** PNGs with a palette, read back by sharp. */
import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { indexedPng } from '../../../src/images/png/indexed-png.ts';

/** An opaque image of colours such as `0x1f6b5a`, in rows of `width`. */
function imageOf(colours: readonly number[], width: number) {
  const bytes = colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255, 255]);
  return { data: Uint8Array.from(bytes), width, height: colours.length / width };
}

/** The colours of a PNG, and its size. */
async function read(png: Uint8Array) {
  const { data, info } = await sharp(png)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const colours = Array.from({ length: info.width * info.height }, (_, index) =>
    data.readUIntBE(index * 3, 3),
  );
  return { colours, width: info.width, height: info.height };
}

test('an image of up to 16 colours that are far apart keeps every pixel, in rows of any length', async () => {
  const far = Array.from({ length: 16 }, (_, index) => index * 0x0f0f0f);
  const images = fc.record({
    width: fc.integer({ min: 1, max: 9 }),
    height: fc.integer({ min: 1, max: 9 }),
    seed: fc.array(fc.nat(15), { minLength: 81, maxLength: 81 }),
  });
  await fc.assert(
    fc.asyncProperty(images, async ({ width, height, seed }) => {
      const colours = seed.slice(0, width * height).map((index) => far[index]!);
      expect(await read(indexedPng(imageOf(colours, width)))).toEqual({ colours, width, height });
    }),
    { numRuns: 60 },
  );
});

test('a flat colour of a few pixels stays beside a large area with many shades of another', async () => {
  const shades = Array.from(
    { length: 40_000 },
    (_, index) => 0x10_10_10 * (index % 14) + (index % 7),
  );
  const colours = [...shades, ...Array.from({ length: 400 }, (_, i) => (i < 30 ? 0xc0_20_20 : 0))];
  const { colours: found } = await read(indexedPng(imageOf(colours, 400)));
  expect(found.slice(40_000, 40_030)).toEqual(colours.slice(40_000, 40_030));
});

test('colours of smooth edges become one of the 16 of the palette that looks alike', async () => {
  const ramp = Array.from({ length: 1024 }, (_, index) => (index >> 2) * 0x01_01_01);
  const { colours } = await read(indexedPng(imageOf(ramp, 32)));
  expect(new Set(colours).size).toBe(16);
  const errors = ramp.map((colour, index) => Math.abs((colour & 255) - (colours[index]! & 255)));
  expect(Math.max(...errors)).toBeLessThan(32);
});

test('an image with more colours than a drawing is refused', () => {
  const noise = Array.from({ length: 40_000 }, (_, index) => index);
  expect(() => indexedPng(imageOf(noise, 200))).toThrow('too many colours');
});
