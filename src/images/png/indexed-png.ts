/** Writes an image of at most 16 colours as a PNG with a palette, four bits a pixel. */
import { crc32, deflateSync } from 'node:zlib';
import { ColourCounts } from './colour-counts.ts';
import { paletteOf } from './palette.ts';
import { equalRows, runEnd } from './runs.ts';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BITS = 4;
const WITH_PALETTE = 3;

/** Six takes a quarter less time than seven and a hundredth more bytes; nine takes eight times as long and saves a twentieth. */
const LEVEL = 6;

/** An opaque image, four bytes a pixel: red, green, blue and one that is not read. */
export interface Pixels {
  data: Uint8Array;
  width: number;
  height: number;
}

/** Returns the image as a PNG in the colours of its palette. Throws if it has more colours than a drawing. */
export function indexedPng({ data, width, height }: Pixels): Uint8Array<ArrayBuffer> {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const counts = new ColourCounts(pixels, width);
  const { colours, replacements } = paletteOf(counts.colours(), counts.counts());
  const rows = packedRows(pixels, width, counts.lookup(replacements));
  const chunks = [
    chunk('IHDR', header(width, height)),
    chunk('PLTE', Buffer.from(colours.flatMap(bytesOf))),
    chunk('IDAT', deflateSync(rows, { level: LEVEL })),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return new Uint8Array(Buffer.concat([SIGNATURE, ...chunks]));
}

function bytesOf(colour: number): number[] {
  return [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
}

/** Each row begins with a byte for its filter, which is none, as the standard advises for palettes. */
function packedRows(
  pixels: Uint32Array,
  width: number,
  indexOf: (colour: number) => number,
): Uint8Array {
  const stride = 1 + Math.ceil(width / 2);
  const height = pixels.length / width;
  const rows = new Uint8Array(stride * height);
  for (const { from, to } of equalRows(pixels, width)) {
    const start = from * stride;
    packRow(pixels.subarray(from * width, (from + 1) * width), rows, start + 1, indexOf);
    for (let row = from + 1; row < to; row += 1)
      rows.copyWithin(row * stride, start, start + stride);
  }
  return rows;
}

/** Packs a row run by run, two pixels a byte, into `rows` from `start`. */
function packRow(
  row: Uint32Array,
  rows: Uint8Array,
  start: number,
  indexOf: (colour: number) => number,
): void {
  let x = 0;
  while (x < row.length) {
    const end = runEnd(row, x);
    const index = indexOf(row[x]!);
    if (x % 2 === 1) rows[start + (x - 1) / 2]! |= index;
    const last = start + (end >> 1);
    for (let at = start + ((x + 1) >> 1); at < last; at += 1) rows[at] = index * 17;
    if (end % 2 === 1) rows[start + (end - 1) / 2] = index << BITS;
    x = end;
  }
}

function header(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  bytes.set([BITS, WITH_PALETTE], 8);
  return bytes;
}

/** A part of a PNG: the length of its content, its type, the content, and a checksum of both. */
function chunk(type: string, content: Buffer): Buffer {
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  length.writeUInt32BE(content.length);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}
