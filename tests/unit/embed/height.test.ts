import { expect, test } from 'vitest';
import {
  embedHeights,
  heightAt,
  type EmbedParts,
  type HeightCurve,
} from '../../../src/embed/size/height.ts';

const parts: EmbedParts = {
  title: 'Judul',
  subtitle: 'Anak judul',
  sentence: 'Kalimat.',
  origin: 'Sumber',
  kind: 'Jenis',
  wide: { width: 640, height: 320 },
  narrow: { width: 340, height: 340 },
};

test('a higher drawing makes the embed higher by the height at which it is shown', () => {
  const higher = embedHeights({ ...parts, wide: { width: 640, height: 640 } });
  // The wide drawing is shown up to 800 pixels wide, so 320 units more are 400 pixels.
  expect(higher.wide - embedHeights(parts).wide).toBe(400);
  expect(higher.narrow).toBe(embedHeights(parts).narrow);
});

test('words that need another line make the embed one line higher', () => {
  const long = embedHeights({ ...parts, sentence: 'kata '.repeat(12).trim() });
  expect(long.narrow - embedHeights(parts).narrow).toBe(20);
});

test('a word that is longer than a line does not add an empty line', () => {
  const long = embedHeights({ ...parts, title: 'x'.repeat(100) });
  expect(long.wide).toBe(embedHeights(parts).wide);
});

test('between two widths the line between their heights is enough, and wastes less than 80 pixels', () => {
  const words = {
    ...parts,
    sentence: 'kata '.repeat(60).trim(),
    origin: 'sumber '.repeat(30).trim(),
  };
  const curve = embedHeights(words).curve!;
  for (let width = 320; width <= 1200; width += 4) {
    const over = lineAt(width, curve) - heightAt(width, words);
    expect(over, `${width}`).toBeGreaterThanOrEqual(-0.5);
    expect(over, `${width}`).toBeLessThan(80);
  }
});

function lineAt(width: number, curve: HeightCurve): number {
  const at = curve.findIndex(([from], index) => width >= from && width <= curve[index + 1]![0]);
  const [[from, start], [to, end]] = [curve[at]!, curve[at + 1]!];
  return start + ((end - start) * (width - from)) / (to - from);
}
