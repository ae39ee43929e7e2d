/** Rules on the cells of an MPP that depend on its status. */
import type { TypedRow } from '../check/check-cells.ts';
import type { Problem } from '../check/problem.ts';
import { factProblem, known, textOf, type TypedTables } from './rule.ts';

/** Reports MPPs whose inauguration, batch or served regions contradict their status, batch or operator. */
export function facilityProblems(tables: TypedTables): Problem[] {
  const batchDates = new Map(
    tables.batches.map((row) => [textOf(row, 'id'), textOf(row, 'date')] as const),
  );
  return tables.facilities.flatMap((row) => [
    ...inaugurationProblems(row),
    ...batchDateProblems(row, batchDates),
    ...servesProblems(row),
  ]);
}

const ONLY_INAUGURATED = [
  'inaugurated_on',
  'inaugurated_by',
  'batch_id',
  'evidence_grade',
] as const;

function inaugurationProblems(row: TypedRow): Problem[] {
  const status = textOf(row, 'status');
  if (status === null) return [];
  if (status !== 'inaugurated') {
    return ONLY_INAUGURATED.filter((column) => textOf(row, column) !== null).map((column) =>
      factProblem('facilities', row, column, `an empty cell, because the status is ${status}`),
    );
  }
  const found: Problem[] = [];
  const dates = ['inaugurated_on', 'inaugurated_by'] as const;
  const dated = dates.filter((column) => textOf(row, column) !== null).length;
  if (known(row, ...dates) && dated !== 1) {
    const expected = `${dates.join(' or ')}, and not both, for an inaugurated MPP`;
    found.push(factProblem('facilities', row, 'inaugurated_on', expected));
  }
  if (known(row, 'evidence_grade') && textOf(row, 'evidence_grade') === null) {
    found.push(factProblem('facilities', row, 'evidence_grade', 'a grade for an inaugurated MPP'));
  }
  return found;
}

function batchDateProblems(
  row: TypedRow,
  batchDates: ReadonlyMap<string | null, string | null>,
): Problem[] {
  const batch = textOf(row, 'batch_id');
  const date = batchDates.get(batch);
  // Other checks already report an unknown batch, an invalid cell or a missing date.
  if (batch === null || !date || !known(row, 'inaugurated_on', 'inaugurated_by')) return [];
  if (textOf(row, 'inaugurated_on') === date || isUndated(row)) return [];
  return [factProblem('facilities', row, 'inaugurated_on', `the date of its batch ${batch}`, date)];
}

function isUndated(row: TypedRow): boolean {
  return textOf(row, 'inaugurated_on') === null && textOf(row, 'inaugurated_by') === null;
}

function servesProblems(row: TypedRow): Problem[] {
  const code = textOf(row, 'region_code');
  const served = textOf(row, 'serves')?.split(';') ?? [];
  if (code === null || served.every((region) => region.startsWith(`${code}.`))) return [];
  const expected =
    code.length === 2
      ? `codes of regions of province ${code} only`
      : 'an empty cell, because only an MPP run by a province serves other regions';
  return [factProblem('facilities', row, 'serves', expected)];
}
