/** The areas in which readers choose are where the chart draws its rows. */
import { expect, test } from 'vitest';
import type { BarRows, PlotArea } from '../../src/charts/chart-places.ts';
import { readPlaces } from '../../src/charts/chart-places.ts';
import { coverageByProvince } from '../../src/charts/covered/coverage-by-province.ts';
import { explorerHistogram } from '../../src/charts/counts/explorer-histogram.ts';
import { renderSvg } from '../../src/charts/render.ts';
import { parseSvg } from './svg.ts';

const counts = { regions: 4, inaugurated: 4, covered: 4 };
const none = { served: 0, operating: 0, preparing: 0, without: 0 };
const plain = ['11', '12', '13'].map((code) => ({
  ...counts,
  ...none,
  name_id: `Provinsi ${code}`,
  name_en: `Province ${code}`,
}));
const rows = plain.map((row) => ({ ...row, key: row.name_en.slice(-2) }));

test.each([340, 696])('a row is pressed over its bar and is high enough, %i wide', (width) => {
  const svg = parseSvg(renderSvg(coverageByProvince(rows, { lang: 'id', width }), { id: 'a' }).svg);
  const { places, size } = readPlaces(svg)!;
  const bars = places as BarRows;
  const tops = [...svg.querySelectorAll('rect')]
    .filter((rect) => Number(rect.getAttribute('width')) > 60)
    .map((rect) => Number(rect.getAttribute('y')));
  expect(size.width).toBe(width);
  expect(bars.height).toBeGreaterThanOrEqual(24);
  expect(tops).toHaveLength(rows.length);
  tops.forEach((top, index) => {
    const row = bars.top + index * bars.height;
    expect(Math.abs(row + bars.bar - top)).toBeLessThanOrEqual(1);
  });
});

test('the area of a row has the row’s name and counts as its label', () => {
  const { places } = coverageByProvince(rows, { lang: 'id', width: 696 });
  expect((places as BarRows).rows[0]).toEqual({
    key: '11',
    label: 'Provinsi 11: 4 dari 4 (100,0%)',
  });
});

test('on reading pages nothing can be chosen, and nothing is written into the drawing', () => {
  const markup = renderSvg(coverageByProvince(plain, { lang: 'id', width: 696 }), { id: 'a' }).svg;
  expect(readPlaces(parseSvg(markup))).toBeUndefined();
});

test.each([200, 280, 880])('the columns of a histogram fill the area, %i pixels wide', (width) => {
  const classes = [0, 50, 100].map((from) => ({ from, to: from + 49, regions: 5 }));
  const chart = explorerHistogram({ measure: 'services', rows: classes }, { lang: 'id', width });
  const { left, right } = chart.places as PlotArea;
  const svg = parseSvg(renderSvg(chart, { id: 'a' }).svg);
  const edges = [...svg.querySelectorAll('rect')].map((one) => Number(one.getAttribute('x')));
  const column = (right - left) / 3;
  expect(edges).toHaveLength(3);
  edges.forEach((edge, place) => expect(edge).toBeCloseTo(left + place * column + 1, 1));
});
