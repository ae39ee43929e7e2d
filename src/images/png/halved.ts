/** Makes an image half as wide and high, which takes a tenth of the time of drawing it again. */
import type { Pixels } from './indexed-png.ts';

/** The bytes of red and blue of a pixel as a 32-bit number, and those of green. */
const RED_AND_BLUE = 0x00_ff_00_ff;
const GREEN = 0x00_00_ff_00;

/** Returns the image in which each pixel is the mean of four; both sides have an even number of pixels. */
export function halved({ data, width, height }: Pixels): Pixels {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const half = new Uint32Array((width / 2) * (height / 2));
  let at = 0;
  for (let from = 0; from < pixels.length; from += 2 * width) {
    for (let x = from; x < from + width; x += 2) {
      const below = x + width;
      half[at++] = meanOf(pixels[x]!, pixels[x + 1]!, pixels[below]!, pixels[below + 1]!);
    }
  }
  return { data: new Uint8Array(half.buffer), width: width / 2, height: height / 2 };
}

/** The mean of four opaque colours, rounded. Sums of red and blue have a byte of room above each. */
function meanOf(a: number, b: number, c: number, d: number): number {
  if (a === b && a === c && a === d) return a;
  const redAndBlue =
    (a & RED_AND_BLUE) + (b & RED_AND_BLUE) + (c & RED_AND_BLUE) + (d & RED_AND_BLUE);
  const green = (a & GREEN) + (b & GREEN) + (c & GREEN) + (d & GREEN);
  return (
    (((redAndBlue + 0x00_02_00_02) >>> 2) & RED_AND_BLUE) |
    (((green + 0x00_00_02_00) >>> 2) & GREEN) |
    (a & 0xff_00_00_00)
  );
}
