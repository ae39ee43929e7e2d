/** What a drawing is: SVG text with the facts that others need, so that no code reads its markup. */

/** Width and height of a drawing in its own pixels. */
export interface DrawingSize {
  width: number;
  height: number;
}

/** A finished drawing of a chart or a map. */
export interface Drawing extends DrawingSize {
  /** One SVG element in text, well-formed as XML too. It is made when it is first read. */
  readonly svg: string;
  /** What it says, with its numbers, as plain text. */
  description: string;
}

/** Where a drawing is within a larger image, in pixels of that image. */
export interface DrawingPlace extends DrawingSize {
  x: number;
  y: number;
}

/** A drawing whose size is known and whose markup is made by `make`, once, when it is first read. */
export function lazyDrawing(
  { width, height, description }: DrawingSize & { description: string },
  make: () => string,
): Drawing {
  let made: string | undefined;
  return {
    width,
    height,
    description,
    get svg() {
      return (made ??= make());
    },
  };
}
