/** The views of services and known facts give the same as a count of the CSV rows without SQL. */
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../../../src/data/load.ts';
import { errandEvidence, namedServices } from '../../../site/recount/errands.ts';
import { useDatabase } from '../../support/database.ts';
import { realFolder, smallFolder } from '../../support/folders.ts';

describe.each([
  ['small', smallFolder],
  ['real', realFolder],
])('on the %s data set', (_, folder) => {
  const data = loadDataset(folder);
  const database = useDatabase(folder);
  const recounted = (view: string, key: string, columns: readonly string[]): unknown[] =>
    columns.map((column) => errandEvidence(data, view, key, column).value);

  test('the newest report of each service at each MPP is the same', async () => {
    const rows = await database.view('services_by_mpp');
    const said = (named: ReturnType<typeof namedServices>): string[] =>
      named
        .map(({ row, state }) => [row.region_code, row.service, state, row.as_of].join(' '))
        .toSorted();
    const found = rows.map((row) =>
      [row.region_code, row.service, row.service_state, row.named_on].join(' '),
    );
    expect(found.toSorted()).toEqual(said(namedServices(data)));
  });

  test('no service that is only planned is reported', async () => {
    const reported = (await database.view('services_by_mpp')).filter(
      ({ service_state }) => service_state === 'reported',
    );
    for (const { region_code, service, source_ids } of reported) {
      const row = data.services_offered.find(
        (each) =>
          each.region_code === region_code &&
          each.service === service &&
          each.source_ids === source_ids,
      );
      expect(row?.basis, `${region_code} ${service}`).toBe('reported');
    }
  });

  test('the counts of each service by province are the same', async () => {
    const columns = ['mpps_reported', 'mpps_ended', 'mpps_planned', 'newest_report'] as const;
    for (const row of await database.view('services_by_province')) {
      const key = `${row.province_code} ${row.service}`;
      const values = recounted('services_by_province', key, columns);
      expect(
        columns.map((column) => row[column]),
        key,
      ).toEqual(values);
    }
  });

  test('the counts of each service in the country are the same', async () => {
    const columns = [
      'mpps_reported',
      'mpps_ended',
      'mpps_planned',
      'mpps_open',
      'provinces_reported',
      'oldest_report',
      'newest_report',
      'mpps_unknown',
    ] as const;
    for (const row of await database.view('service_summary')) {
      const values = recounted('service_summary', row.service, columns);
      expect(
        columns.map((column) => row[column]),
        row.service,
      ).toEqual(values);
    }
  });

  test('the known facts of each province and of the country are the same', async () => {
    const columns = ['mpps_with_fact', 'mpps_asked', 'known_percent'] as const;
    for (const row of await database.view('known_facts')) {
      const values = recounted('known_facts', row.fact, columns);
      expect(
        columns.map((column) => row[column]),
        row.fact,
      ).toEqual(values);
    }
    for (const row of await database.view('known_facts_by_province')) {
      const key = `${row.province_code} ${row.fact}`;
      const values = recounted('known_facts_by_province', key, columns);
      expect(
        columns.map((column) => row[column]),
        key,
      ).toEqual(values);
    }
  });
});
