/** Rules on claims: a conflict has at least two, uses at most one, and a used claim has a note with the reason. */
import type { TypedRow } from '../check/check-cells.ts';
import type { Problem } from '../check/problem.ts';
import { countBy, factProblem, textOf, type TypedTables } from './rule.ts';

/** Reports conflicts with a single claim, second claims in use, and used claims without a reason. */
export function claimProblems({ claims }: TypedTables): Problem[] {
  const claimed = countBy(claims, 'conflict_id');
  const used = claims.filter(({ values }) => values['used'] === true);
  return [
    ...claims.filter((row) => claimed.get(conflictOf(row)) === 1).map(aloneProblem),
    ...used.filter((row) => used.find((other) => sameConflict(other, row)) !== row).map(twice),
    ...used.filter(({ values }) => values['note_en'] === null).map(unexplained),
  ];
}

function conflictOf(row: TypedRow): string {
  return textOf(row, 'conflict_id') ?? '';
}

function sameConflict(a: TypedRow, b: TypedRow): boolean {
  return conflictOf(a) === conflictOf(b);
}

function aloneProblem(row: TypedRow): Problem {
  return factProblem('claims', row, 'conflict_id', 'at least two claims of this conflict');
}

function twice(row: TypedRow): Problem {
  return factProblem('claims', row, 'used', 'one claim in use of each conflict, or none', 'false');
}

function unexplained(row: TypedRow): Problem {
  return factProblem('claims', row, 'note_en', 'a note that says why this claim is used');
}
