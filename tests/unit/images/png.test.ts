import sharp from 'sharp';
import { expect, test } from 'vitest';
import { CARD_SIZE, cardSvg } from '../../../src/images/cards/frame.ts';
import { withColours } from '../../../src/images/palette.ts';
import { pngOf } from '../../../src/images/png.ts';

const svg = cardSvg('', 'Pantau MPP', 'Data per 2025');
/** The pixels of a PNG, four bytes each. */
const read = (png: Uint8Array) =>
  sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });

test('A card becomes a PNG of its size, and a palette saves most of its bytes', async () => {
  const image = await pngOf(svg, CARD_SIZE.width);
  const { data, info } = await read(image);
  expect({ width: info.width, height: info.height }).toEqual(CARD_SIZE);
  const exact = await sharp(data, { raw: { ...CARD_SIZE, channels: 4 } })
    .png()
    .toBuffer();
  expect(image.length).toBeLessThan(exact.length / 2);
});

test('The colours in the palette differ from those of the site by less than the eye sees', async () => {
  const [paper, accent] = ['var(--paper)', 'var(--accent)'].map((colour) =>
    Number.parseInt(withColours(colour, 'light').slice(1), 16),
  );
  const { data } = await read(await pngOf(svg, CARD_SIZE.width));
  const at = (x: number, y: number): number =>
    data.readUInt32BE((y * CARD_SIZE.width + x) * 4) >>> 8;
  for (const [shown, meant] of [
    [at(600, 300), paper],
    [at(600, 5), accent],
  ] as const) {
    for (const shift of [0, 8, 16]) {
      expect(Math.abs(((shown >> shift) & 255) - ((meant! >> shift) & 255))).toBeLessThanOrEqual(3);
    }
  }
});
