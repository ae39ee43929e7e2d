import { expect, test } from 'vitest';
import {
  isNewsSinceOpening,
  newestReport,
  dateOf,
} from '../../../../src/db/regions/newest-report.ts';

type Facts = Parameters<typeof newestReport>[0];

const facts = (more: object): Facts =>
  ({
    region: { status: 'inaugurated', reported_on: null },
    observations: [],
    services: [],
    place: undefined,
    ...more,
  }) as unknown as Facts;

test('the newest report is the latest of counts, services and hours', () => {
  const newest = newestReport(
    facts({
      observations: [{ basis: 'reported', as_of: '2024-05-01' }],
      services: [{ basis: 'reported', ended: false, as_of: '2025' }],
      place: { hours_as_of: '2025-11-30' },
    }),
  );
  expect(newest?.table).toBe('services_offered');
  expect(dateOf(newest!)).toBe('2025');
});

test('a plan, an ended service and an address are no report that people are served', () => {
  const none = facts({
    observations: [{ basis: 'planned', as_of: '2026' }],
    services: [
      { basis: 'planned', ended: false, as_of: '2026' },
      { basis: 'reported', ended: true, as_of: '2026' },
    ],
    place: { hours_as_of: null, address_as_of: '2026' },
  });
  expect(newestReport(none)).toBeUndefined();
});

test('the last report counts only for an MPP without a known inauguration', () => {
  const reportOf = (status: string) =>
    newestReport(facts({ region: { status, reported_on: '2025-12' } }))?.table;
  expect(reportOf('operating')).toBe('region_status');
  expect(reportOf('preparing')).toBeUndefined();
});

test('a report is news only after the opening and the inauguration', () => {
  const report = newestReport(
    facts({ observations: [{ basis: 'reported', as_of: '2024-06-24' }] }),
  )!;
  const since = (inaugurated_on: string): boolean =>
    isNewsSinceOpening(report, {
      opened_on: null,
      inaugurated_by: null,
      inaugurated_on,
    });
  expect(since('2024-06-23')).toBe(true);
  expect(since('2024-06-24')).toBe(false);
  expect(since('2024')).toBe(false);
});
