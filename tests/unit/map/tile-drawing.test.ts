/** The tile map as one image, from the database that the build made. */
import { beforeAll, expect, test } from 'vitest';
import { tileMapLayout } from '../../../src/map/tile-map-data.ts';
import { view } from '../../../src/db/site-data.ts';
import type { Status } from '../../../src/db/schema/views.ts';
import { drawTiles, statusKinds, type TileDrawing } from '../../../src/map/tile-drawing.ts';
import { parseSvg, textBoxes } from '../../charts/svg.ts';

let drawing: TileDrawing;
beforeAll(async () => {
  const regions = await view('region_status');
  drawing = {
    id: 'a',
    title: 'Peta & petak',
    description: '514 petak',
    ...(await tileMapLayout('id')),
    kinds: statusKinds('id'),
    kindOf: new Map(regions.map((row) => [row.region_code, row.status])),
  };
}, 60_000);

const draw = (width: number, height?: number): SVGSVGElement =>
  parseSvg(drawTiles(drawing, { lang: 'id', width, ...(height !== undefined && { height }) }).svg);

/** How many hexagons, each a closed contour, have the given fill. */
function hexagons(svg: SVGSVGElement, fill: string): number {
  const paths = [...svg.querySelectorAll(`path[fill="${fill}"][stroke]`)];
  return paths.flatMap((path) => path.getAttribute('d')?.match(/z/g) ?? []).length;
}

test('Each status has as many tiles as regions, and one in the key', () => {
  const svg = draw(880);
  const having = (status: Status): number =>
    [...drawing.kindOf.values()].filter((each) => each === status).length;
  expect(hexagons(svg, 'var(--status-none)')).toBe(having('none') + 1);
  expect(hexagons(svg, 'var(--status-inaugurated)')).toBe(having('inaugurated') + 1);
});

test('The drawing needs no style sheet and has no link', () => {
  const svg = draw(880);
  expect(svg.querySelectorAll('a, style, use, [style]')).toHaveLength(0);
  expect(svg.outerHTML).not.toMatch(/currentColor|NaN|undefined/);
  expect(svg.querySelector('title')?.textContent).toBe('Peta & petak');
});

test('Narrow drawings have the portrait layout, wide ones the landscape layout', () => {
  const sizeOf = (svg: SVGSVGElement): [number, number] => [
    Number(svg.getAttribute('width')),
    Number(svg.getAttribute('height')),
  ];
  const [[narrow, high], [wide, low]] = [sizeOf(draw(340)), sizeOf(draw(880))];
  expect(high).toBeGreaterThan(2 * narrow);
  expect(low).toBeLessThan(wide / 2);
});

test('A given height limits the map', () => {
  expect(Number(draw(900, 360).getAttribute('height'))).toBeLessThanOrEqual(361);
});

test('Names of provinces are left out at widths where they could not be read', () => {
  const names = (width: number): string[] => textBoxes(draw(width)).map(({ text }) => text);
  expect(names(880)).toContain('Jawa Tengah');
  expect(names(640)).not.toContain('Jawa Tengah');
  expect(names(640)).toContain('Sulawesi');
});
