/** Images at half the size. */
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawPngs } from '../../../src/images/png/draw-png.ts';
import { halved } from '../../../src/images/png/halved.ts';

/** An opaque image of colours such as `0x1f6b5a`, in rows of `width`. */
function imageOf(colours: readonly number[], width: number) {
  const bytes = colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255, 255]);
  return { data: Uint8Array.from(bytes), width, height: colours.length / width };
}

test('each pixel is the rounded mean of four, in each part of its colour', () => {
  const above = [0x00_ff_10, 0xff_ff_11, 0xff_ff_ff, 0xff_ff_ff];
  const below = [0x01_00_12, 0xff_00_14, 0xff_ff_ff, 0xff_ff_ff];
  expect(halved(imageOf([...above, ...below], 4))).toEqual(imageOf([0x80_80_12, 0xff_ff_ff], 2));
});

test('a drawing at half of twice a width looks like the drawing at that width', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#ffffff"/><circle cx="15" cy="9" r="7.3" fill="#0b6157"/></svg>';
  const [, half] = drawPngs({ svg, width: 80, withHalf: true });
  const [once] = drawPngs({ svg, width: 40 });
  const [first, second] = await Promise.all(
    [half!, once!].map((png) => sharp(png).removeAlpha().raw().toBuffer()),
  );
  expect(first!.length).toBe(40 * 20 * 3);
  const differences = [...first!].map((value, index) => Math.abs(value - second![index]!));
  expect(Math.max(...differences)).toBeLessThan(48);
  expect(differences.filter((difference) => difference > 0).length).toBeLessThan(300);
});
