import { expect, test } from 'vitest';
import { fitText, textLine, textWidth } from '../../../src/images/cards/text.ts';

const name = { sizes: [80, 60], height: 190, weight: 800, fill: 'var(--ink)' } as const;

test('A short name has the largest size on one line', () => {
  expect(fitText({ ...name, text: 'Kota Batu' }, 640)).toEqual({ lines: ['Kota Batu'], size: 80 });
});

test('A long name has more lines, and a smaller size when those are too tall', () => {
  const { lines, size } = fitText(
    { ...name, text: 'Kabupaten Kepulauan Siau Tagulandang Biaro', height: 210 },
    640,
  );
  expect(size).toBe(60);
  expect(lines).toEqual(['Kabupaten', 'Kepulauan Siau', 'Tagulandang Biaro']);
});

test('No word is alone on the last line where the lines can be balanced', () => {
  const text = { ...name, sizes: [40], text: 'kabupaten/kota terjangkau MPP' };
  expect(fitText(text, 560).lines).toEqual(['kabupaten/kota', 'terjangkau MPP']);
});

test('A text that does not fit is refused and not cut', () => {
  expect(() => fitText({ ...name, text: 'Tagulandang' }, 100)).toThrow('does not fit 100 pixels');
});

test('A line with its end at a point starts one width before it', () => {
  const style = { size: 30, weight: 600, fill: 'var(--ink)' } as const;
  const start = Math.round(500 - textWidth('Data', 30, 600));
  expect(textLine('Data', 500, 90, style, 'end')).toContain(`translate(${start} 90)`);
});
