/** The bars of services in the explorer's form. */
import { expect, test } from 'vitest';
import { serviceBars } from '../../../../src/explorer/sections/service-bars.ts';

const names = new Map([
  ['paspor', 'Paspor'],
  ['sim', 'SIM'],
  ['bank', 'Bank'],
]);

test('every service has a bar in the order of the vocabulary, in percent of the longest', () => {
  const rows = [
    { service: '', regions: 1300 },
    { service: 'bank', regions: 40 },
    { service: 'paspor', regions: 10 },
  ];
  const { bars, unknown } = serviceBars(rows, names, 'id');
  expect(bars.map(({ key, count, percent }) => [key, count, percent])).toEqual([
    ['paspor', '10', 25],
    ['sim', '0', 0],
    ['bank', '40', 100],
  ]);
  expect(unknown).toBe('Untuk 1.300 daerah yang cocok belum ditemukan laporan tentang layanannya.');
});

test('no matching region leaves every bar empty', () => {
  const { bars, unknown } = serviceBars([], names, 'en');
  expect(bars.every(({ count, percent }) => count === '0' && percent === 0)).toBe(true);
  expect(unknown).toBe('No matching region is without a report on its services.');
});
