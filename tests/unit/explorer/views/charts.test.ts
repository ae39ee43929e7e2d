/** The order of the bars by province. */
import { expect, test } from 'vitest';
import type { BarRows } from '../../../../src/charts/chart-places.ts';
import type { AreaRow } from '../../../../src/explorer/views/area-rows.ts';
import { explorerChart } from '../../../../src/explorer/views/charts.ts';
import type { BarMeasure } from '../../../../src/explorer/state/look-parts.ts';

const area = (key: string, regions: number, covered: number, population: number): AreaRow => ({
  key,
  name_id: key,
  name_en: key,
  regions,
  covered,
  inaugurated: covered,
  served: 0,
  operating: 0,
  preparing: 0,
  without: regions - covered,
  covered_percent: (100 * covered) / regions,
  population,
});

const rows = [area('11', 10, 5, 9), area('12', 30, 10, 7), area('13', 4, 4, 8)];

const order = (measure: BarMeasure): string[] => {
  const chart = explorerChart(
    'provinces',
    { rows, measure, knownOn: null },
    { lang: 'id', width: 300 },
  );
  return (chart.places as BarRows).rows.map(({ key }) => key);
};

test('the bars of provinces are in descending order of what they measure', () => {
  expect(order('coverage')).toEqual(['13', '11', '12']);
  expect(order('without')).toEqual(['12', '11', '13']);
  expect(order('regions')).toEqual(['12', '11', '13']);
  expect(order('people')).toEqual(['11', '13', '12']);
});
