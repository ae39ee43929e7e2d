/** Finds the few colours that a drawing is saved in. */

/** The most colours of a palette, so that a pixel takes four bits. */
const MOST_COLOURS = 16;

/** The mean error of a pixel at which a palette is good enough, as a weighted square of steps of 255. */
const GOOD_ENOUGH = 2;

/** A colour of so many pixels is seen by itself, so its own error is limited too. */
const VISIBLE = { pixels: 24, error: 32 ** 2 } as const;

/** How much the eye notices differences of red, green and blue. */
const WEIGHTS = [2 / 9, 4 / 9, 3 / 9] as const;

/** A palette, and for each colour of the image the number of the one that replaces it. */
export interface Palette {
  colours: number[];
  replacements: Uint8Array;
}

/**
 * Returns the palette of an image: the most frequent colour, and then again and again the one whose
 * pixels are farthest from the palette in all. Flat colours are kept as they are; those of smooth edges
 * become the nearest of them. `colours` are 32-bit pixels, `counts` their numbers of pixels.
 */
export function paletteOf(colours: Uint32Array, counts: Uint32Array): Palette {
  const errors = new Float64Array(colours.length).fill(Infinity);
  const replacements = new Uint8Array(colours.length);
  const chosen: number[] = [];
  let next: number | null = counts.indexOf(counts.reduce((a, b) => Math.max(a, b)));
  while (next !== null && chosen.length < MOST_COLOURS) {
    replaceNearer(colours, colours[next]!, chosen.length, { errors, replacements });
    chosen.push(colours[next]!);
    next = worst(errors, counts);
  }
  return { colours: chosen, replacements };
}

function replaceNearer(
  colours: Uint32Array,
  added: number,
  index: number,
  { errors, replacements }: { errors: Float64Array; replacements: Uint8Array },
): void {
  for (let i = 0; i < colours.length; i += 1) {
    const error = errorOf(colours[i]!, added);
    if (error >= errors[i]!) continue;
    errors[i] = error;
    replacements[i] = index;
  }
}

/** The weighted square of the distance of two colours. */
function errorOf(a: number, b: number): number {
  const red = (a & 255) - (b & 255);
  const green = ((a >> 8) & 255) - ((b >> 8) & 255);
  const blue = ((a >> 16) & 255) - ((b >> 16) & 255);
  return WEIGHTS[0] * red * red + WEIGHTS[1] * green * green + WEIGHTS[2] * blue * blue;
}

/** The colour whose pixels have the largest error in all, or null when no error is seen. */
function worst(errors: Float64Array, counts: Uint32Array): number | null {
  let [most, sum, pixels, seen, found] = [0, 0, 0, false, null as number | null];
  for (let i = 0; i < errors.length; i += 1) {
    const error = errors[i]! * counts[i]!;
    sum += error;
    pixels += counts[i]!;
    if (counts[i]! >= VISIBLE.pixels && errors[i]! > VISIBLE.error) seen = true;
    if (error <= most) continue;
    most = error;
    found = i;
  }
  return sum / pixels < GOOD_ENOUGH && !seen ? null : found;
}
