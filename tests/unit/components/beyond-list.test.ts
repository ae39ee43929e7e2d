/** How old the reports about MPPs without a known inauguration are, and which opened after a day. */
import { expect, test } from 'vitest';
import { plainText } from '../../../src/figures/figure.ts';
import type { Mpp } from '../../../src/text/phrases/batch-words.ts';
import { datedNames, openedAfter, reportYears } from '../../../src/text/phrases/beyond-list.ts';

const mpp = (name: string, cells: Partial<Mpp>): Mpp =>
  ({
    region_code: name,
    operator_kind: 'kabupaten',
    operator_name: name,
    status: 'operating',
    opened_on: null,
    reported_on: null,
    ...cells,
  }) as Mpp;

const mpps = [
  mpp('Paser', { opened_on: '2026-01', reported_on: '2026-02-12' }),
  mpp('Inhil', { opened_on: '2025-12-22', reported_on: '2026-01-21' }),
  mpp('Berau', { opened_on: '2025-07-28', reported_on: '2019' }),
  mpp('Cimahi', { status: 'preparing', reported_on: '2021-06-21' }),
];

test('The years of reports run from the oldest to the newest of a status', () => {
  expect(reportYears(mpps, 'operating')).toBe('2019–2026');
  expect(reportYears(mpps, 'preparing')).toBe('2021');
  expect(reportYears([mpp('Banjar', {})], 'operating')).toBe('');
});

test('Only openings after the day count as later, earliest first', () => {
  const later = openedAfter(mpps, '2025-12-15');
  expect(later.map(({ operator_name }) => operator_name)).toEqual(['Inhil', 'Paser']);
});

test('Names come with the date as precisely as it is known', () => {
  const text = plainText(datedNames(mpps.slice(0, 1), 'opened_on', 'id'));
  expect(text).toBe('Kabupaten Paser (Januari 2026)');
});
