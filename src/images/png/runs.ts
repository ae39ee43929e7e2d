/** Drawings are mostly flat, so pixels are read run by run, and equal rows once. */

/** Equal rows that follow each other: the first, and the one after the last. */
interface EqualRows {
  from: number;
  to: number;
}

/** Returns all rows of an image, with those that equal the row before them in one entry with it. */
export function equalRows(pixels: Uint32Array, width: number): EqualRows[] {
  const bytes = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const stride = width * pixels.BYTES_PER_ELEMENT;
  const found: EqualRows[] = [];
  for (let row = 0; row < pixels.length / width; row += 1) {
    const at = row * stride;
    const last = found.at(-1);
    const isEqual = last && bytes.compare(bytes, at, at + stride, at - stride, at) === 0;
    if (isEqual) last.to = row + 1;
    else found.push({ from: row, to: row + 1 });
  }
  return found;
}

/** Returns the position after the run of one colour that begins at `start` of a row. */
export function runEnd(row: Uint32Array, start: number): number {
  const colour = row[start];
  let end = start + 1;
  while (end < row.length && row[end] === colour) end += 1;
  return end;
}
