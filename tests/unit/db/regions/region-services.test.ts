import { expect, test } from 'vitest';
import {
  reportedServices,
  serviceReports,
  type ServiceRow,
} from '../../../../src/db/regions/region-services.ts';

const row = (
  service: string,
  as_of: string | null,
  more: Partial<ServiceRow> = {},
): ServiceRow => ({
  region_code: '35.17',
  service,
  as_of,
  basis: 'reported',
  source_ids: 'a',
  evidence: 'words',
  ended: false,
  ...more,
});

test('a service is listed once, in its newest report, and its other reports are older', () => {
  const { reported, older } = serviceReports([
    row('paspor', '2023'),
    row('sim', '2023'),
    row('paspor', '2024-05'),
  ]);
  expect(reported.map(({ asOf, rows }) => [asOf, rows.map(({ service }) => service)])).toEqual([
    ['2024-05', ['paspor']],
    ['2023', ['sim']],
  ]);
  expect(older.flatMap(({ rows }) => rows)).toEqual([row('paspor', '2023')]);
});

test('reports of the same day from other sources are apart, and undated ones come last', () => {
  const { reported } = serviceReports([
    row('bank', null),
    row('paspor', '2024'),
    row('sim', '2024', { source_ids: 'b' }),
  ]);
  expect(reported.map(({ asOf, sourceIds }) => [asOf, sourceIds])).toEqual([
    ['2024', 'a'],
    ['2024', 'b'],
    [null, 'a'],
  ]);
});

test('a plan never counts as reported, and is left out where the service was reported', () => {
  const rows = [
    row('paspor', '2024', { basis: 'planned' }),
    row('sim', '2023'),
    row('sim', '2024', { basis: 'planned' }),
  ];
  expect(reportedServices(rows)).toEqual(['sim']);
  expect(serviceReports(rows).planned.flatMap(({ rows: plans }) => plans)).toEqual([rows[0]]);
});

test('an ended service is in no other list', () => {
  const rows = [row('sim', '2023', { ended: true })];
  const { reported, older, planned, ended } = serviceReports(rows);
  expect([reported, older, planned].flat()).toEqual([]);
  expect(ended).toHaveLength(1);
});
