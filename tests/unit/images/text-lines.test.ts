import { expect, test } from 'vitest';
import { outlineText, outlineWidth } from '../../../src/images/fonts.ts';
import { fittedLines, linesOf } from '../../../src/images/text-lines.ts';

const style = { size: 20, weight: 400 };

test('No line is wider than allowed, and no word is lost', () => {
  const text = 'Satu petak untuk setiap kabupaten/kota, semuanya sama besar';
  const lines = linesOf(text, style, 220);
  expect(lines.join(' ')).toBe(text);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.filter((line) => outlineWidth(line, 20, 400) > 220)).toEqual([]);
});

test('A text has the largest size that fits in the allowed lines', () => {
  const fitted = fittedLines('satu dua tiga', { sizes: [60, 20], weight: 400, most: 1 }, 200);
  expect(fitted).toEqual({ lines: ['satu dua tiga'], style: { size: 20, weight: 400 } });
});

test('A last word is not alone on its line where lines can have equal lengths', () => {
  const { lines } = fittedLines(
    'satu dua tiga empat lima',
    { sizes: [20], weight: 400, most: 2 },
    outlineWidth('satu dua tiga empat', 20, 400) + 1,
  );
  expect(lines).toEqual(['satu dua tiga', 'empat lima']);
});

test('The same letter has the same outline at every position', () => {
  const [once, twice] = [outlineText('l', 20, 400).d, outlineText('ll', 20, 400).d];
  const shape = once.replace(/^M[^a-z]+/, '');
  expect(shape.length).toBeGreaterThan(5);
  expect(twice.startsWith(once)).toBe(true);
  expect(twice.endsWith(shape)).toBe(true);
});

test('A letter that no font has is refused', () => {
  expect(() => outlineText('統', 20, 400)).toThrow('No font for images has the character');
});
