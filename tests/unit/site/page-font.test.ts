import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { charactersOf, fontFolder } from '../../../src/page-font.ts';
import { temporaryFolder } from '../support/folders.ts';

test('the characters of a font are those of the first range in its style sheet', () => {
  const css = 'a{unicode-range: U+41-43, U+E9;} b{unicode-range:U+5A}';
  expect(charactersOf(css)).toBe('ABCé');
  expect(() => charactersOf('a{}')).toThrow('no unicode-range');
});

test('the font of the pages is a WOFF 2 file of at most 12 KB, and equal when it is made again', async () => {
  const [first, second] = await Promise.all(
    [temporaryFolder(), temporaryFolder()].map(async (kept) =>
      readFileSync(join(await fontFolder(kept), 'basic.woff2')),
    ),
  );
  expect(first!.toString('latin1', 0, 4)).toBe('wOF2');
  expect(first!.length).toBeLessThan(12_000);
  expect(second!.equals(first!)).toBe(true);
});
