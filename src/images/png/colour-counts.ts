/** How many pixels of an image have which colour. */
import { equalRows, runEnd } from './runs.ts';

/** The places of the table, a power of two. A drawing of flat colours has a few thousand, from its smooth edges. */
const PLACES = 1 << 16;
const MOST_COLOURS = PLACES / 2;

/** The colours of an image, each with its number of pixels; colours are pixels as 32-bit numbers. */
export class ColourCounts {
  readonly #keys = new Uint32Array(PLACES);
  readonly #counts = new Uint32Array(PLACES);
  /** The places that have a colour, in the order in which the colours were found. */
  readonly #taken: number[] = [];

  /** Counts all pixels of an image in rows of `width`. Throws if they have more colours than a drawing. */
  constructor(pixels: Uint32Array, width: number) {
    for (const { from, to } of equalRows(pixels, width)) {
      const row = pixels.subarray(from * width, (from + 1) * width);
      let x = 0;
      while (x < width) {
        const end = runEnd(row, x);
        this.#add(row[x]!, (end - x) * (to - from));
        x = end;
      }
    }
  }

  /** The colours. */
  colours(): Uint32Array {
    return Uint32Array.from(this.#taken, (place) => this.#keys[place]!);
  }

  /** The number of pixels of each colour, in the order of `colours()`. */
  counts(): Uint32Array {
    return Uint32Array.from(this.#taken, (place) => this.#counts[place]!);
  }

  /** Returns a function that gives the value of a colour; `values` are in the order of `colours()`. */
  lookup(values: Uint8Array): (colour: number) => number {
    const placed = new Uint8Array(PLACES);
    for (const [index, place] of this.#taken.entries()) placed[place] = values[index]!;
    return (colour) => placed[this.#placeOf(colour)]!;
  }

  #add(colour: number, pixels: number): void {
    const place = this.#placeOf(colour);
    if (this.#counts[place] === 0) {
      if (this.#taken.length === MOST_COLOURS) throw new Error('The SVG has too many colours.');
      this.#keys[place] = colour;
      this.#taken.push(place);
    }
    this.#counts[place]! += pixels;
  }

  /** The place of a colour, or the free one that it would get. */
  #placeOf(colour: number): number {
    // Multiplied by the golden ratio, colours that are near each other are far apart in the table.
    let place = Math.imul(colour, 0x9e3779b1) >>> 16;
    while (this.#counts[place] !== 0 && this.#keys[place] !== colour) place = (place + 1) % PLACES;
    return place;
  }
}
