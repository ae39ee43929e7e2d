import { expect, test } from 'vitest';
import type { DotRegion } from '../../src/charts/dot-map/dot-map-dots.ts';
import { dotMap } from '../../src/charts/dot-map/dot-map.ts';
import { renderSvg } from '../../src/charts/render.ts';
import type { Status } from '../../src/db/schema/views.ts';
import { parseSvg } from './svg.ts';

const nowhere = { type: 'MultiPolygon' as const, coordinates: [] };
const land = { own: nowhere, others: nowhere };

function region(status: Status, population: number, counted_on: string | null = null): DotRegion {
  return { region_code: '14.01', lat: 0.5, lng: 121, population, status, counted_on };
}

/** The dots of a wide drawing; the point is in one frame only. */
function dots(...regions: DotRegion[]): Element[] {
  const chart = dotMap({ regions, groups: [], land }, { lang: 'id', width: 720 });
  return [...parseSvg(renderSvg(chart, { id: 'a' }).svg).querySelectorAll('[data-y]')];
}

test('the largest dot is drawn first and hides no smaller one', () => {
  const radii = dots(region('none', 200_000), region('none', 3_000_000)).map((dot) =>
    Number(dot.getAttribute('r')),
  );
  expect(radii).toEqual(radii.toSorted((a, b) => b - a));
});

test('four times the people have twice the radius, and the smallest dot is visible', () => {
  const [large, quarter, tiny] = dots(
    region('none', 4_000_000),
    region('none', 1_000_000),
    region('none', 1),
  ).map((dot) => Number(dot.getAttribute('r')));
  expect(large! / quarter!).toBeCloseTo(2, 1);
  expect(tiny).toBeGreaterThan(1);
});

test('statuses differ in shape, not only in colour', () => {
  const all = (['inaugurated', 'served', 'operating', 'preparing', 'none'] as const).map((each) =>
    region(each, 1_000_000),
  );
  const shapes = dots(...all).map((dot) => `${dot.tagName} ${dot.getAttribute('fill') ?? ''}`);
  expect(new Set(shapes).size).toBe(5);
});

test('a dot carries the year since which its region is covered', () => {
  const years = dots(
    region('inaugurated', 3, '2022-12-05'),
    region('served', 2, '2017-10-12'),
    region('operating', 1),
  ).map((dot) => dot.getAttribute('data-y'));
  expect(years).toEqual(['2022', '2017', '']);
});
