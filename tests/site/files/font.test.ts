/** The font of the pages: its first file has the letters that its rule promises, and pages need no other. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { allPages, SITE } from '../support/pages.ts';

const folder = join(SITE, '_astro');
const named = (pattern: RegExp): string =>
  join(
    folder,
    readdirSync(folder).find((name) => pattern.test(name))!,
  );

/** The characters that the faces in a style sheet are for, in their order. */
const [first, second] = [
  ...readFileSync(named(/^page\..+\.css$/), 'utf8').matchAll(/unicode-range:([^;}]+)/g),
].map(([, ranges]) => new Set(ranges!.split(',').flatMap(charactersIn)));

function charactersIn(range: string): string[] {
  const [from, to = from] = range
    .trim()
    .slice('U+'.length)
    .split('-')
    .map((code) => Number.parseInt(code, 16));
  return Array.from({ length: to! - from! + 1 }, (_, at) => String.fromCodePoint(from! + at));
}

test('the first file of the font has every character of its range, and no other', () => {
  expect(charactersOf(readFileSync(named(/^basic\..+\.woff2$/)))).toEqual(first);
});

test('no character is in the ranges of both files', () => {
  expect([...first!].filter((character) => second!.has(character))).toEqual([]);
});

test('99 of 100 pages need the first file of the font alone', () => {
  const other = new RegExp(`[${[...second!].join('')}]`, 'u');
  const others = allPages.filter(({ words }) => other.test(words));
  expect(others.length).toBeLessThan(allPages.length / 100);
});

/** The tag of `cmap`, and the tables that are transformed, among the known tags of WOFF 2. */
const CMAP = 0;
const TRANSFORMED = [10, 11];
const HEADER = 48;

/** Returns the characters of a WOFF 2 file, from the part of its table `cmap` for the basic plane. */
function charactersOf(file: Buffer): Set<string> {
  let at = HEADER;
  let offset = 0;
  let cmap = 0;
  const number = (): number => {
    let value = 0;
    for (;;) {
      const byte = file.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  for (let left = file.readUInt16BE(12); left > 0; left -= 1) {
    const flags = file.readUInt8(at++);
    const tag = flags & 63;
    if (tag === 63) at += 4;
    if (tag === CMAP) cmap = offset;
    const length = number();
    const isTransformed = TRANSFORMED.includes(tag) ? flags >> 6 === 0 : flags >> 6 !== 0;
    offset += isTransformed ? number() : length;
  }
  return mapped(brotliDecompressSync(file.subarray(at)).subarray(cmap));
}

/** Returns the characters of the first part with format 4 of a table `cmap`. */
function mapped(cmap: Buffer): Set<string> {
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, at) =>
    cmap.readUInt32BE(8 + at * 8),
  );
  const part = cmap.subarray(starts.find((start) => cmap.readUInt16BE(start) === 4));
  const doubled = part.readUInt16BE(6);
  const found = new Set<string>();
  for (let at = 14; at < 14 + doubled; at += 2) {
    const [from, to] = [part.readUInt16BE(at + doubled + 2), part.readUInt16BE(at)];
    for (let code = from; code <= to && code < 0xffff; code += 1)
      found.add(String.fromCodePoint(code));
  }
  return found;
}
