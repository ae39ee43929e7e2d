/** Rules on stated counts: none is smaller than the number of rows in the list. */
import type { TypedRow } from '../check/check-cells.ts';
import type { Problem } from '../check/problem.ts';
import { countBy, factProblem, numberOf, textOf, type TypedTables } from './rule.ts';

/** Reports batches, signings and provinces whose count is smaller than the number of their rows. */
export function countProblems(tables: TypedTables): Problem[] {
  const listed = countBy(tables.facilities, 'batch_id');
  const signed = countBy(tables.commitments, 'event_id');
  return [
    ...tables.batches.flatMap((row) => [...batchKeyProblems(row), ...batchProblems(row, listed)]),
    ...tables.commitment_events.flatMap((row) => signatoryProblems(row, signed)),
    ...tables.province_reports.flatMap(provinceProblems),
  ];
}

function batchKeyProblems(row: TypedRow): Problem[] {
  const id = textOf(row, 'id');
  const date = textOf(row, 'date');
  if (id === null || date === null || id.startsWith(`${date}-`)) return [];
  return [factProblem('batches', row, 'id', `a key that begins with its date ${date}`)];
}

function batchProblems(row: TypedRow, listed: ReadonlyMap<string, number>): Problem[] {
  const found: Problem[] = [];
  const id = textOf(row, 'id') ?? '';
  const count = numberOf(row, 'count');
  const total = numberOf(row, 'cumulative_total');
  const inList = listed.get(id) ?? 0;
  if (count !== null && inList > count) {
    const expected = `at least ${inList}, the number of MPPs facilities.csv lists for ${id}`;
    found.push(factProblem('batches', row, 'count', expected, String(inList)));
  }
  if (count !== null && total !== null && total < count) {
    const expected = `at least the ${count} inaugurated at this event`;
    found.push(factProblem('batches', row, 'cumulative_total', expected));
  }
  return found;
}

function signatoryProblems(row: TypedRow, signed: ReadonlyMap<string, number>): Problem[] {
  const id = textOf(row, 'id') ?? '';
  const stated = numberOf(row, 'signatories');
  const inList = signed.get(id) ?? 0;
  if (stated === null || inList <= stated) return [];
  const expected = `at least ${inList}, the number of signatories commitments.csv lists for ${id}`;
  return [factProblem('commitment_events', row, 'signatories', expected, String(inList))];
}

function provinceProblems(row: TypedRow): Problem[] {
  const reported = numberOf(row, 'reported_count');
  const regions = numberOf(row, 'regions_total');
  if (reported === null || regions === null || reported <= regions) return [];
  const expected = `at most the ${regions} kabupaten/kota this row gives the province`;
  return [factProblem('province_reports', row, 'reported_count', expected)];
}
