/** Rules on the official national total: it never falls, and a day has only one. */
import type { TypedRow } from '../../check/check-cells.ts';
import { lastDay } from '../../partial-date.ts';
import type { Problem } from '../../check/problem.ts';
import { factProblem, numberOf, textOf, type TypedTables } from '../rule.ts';

interface Statement {
  table: 'totals' | 'batches';
  row: TypedRow;
  date: string;
  total: number;
}

/**
 * Reports official totals that break the series. Treats the largest set of statements that agree as
 * correct, so that one mistyped total is reported once instead of every total after it.
 */
export function officialTotalProblems(tables: TypedTables): Problem[] {
  const series = statements(tables);
  const agreeing = new Set(longestAgreeing(series));
  return series
    .filter((statement) => !agreeing.has(statement))
    .map((statement) => disagreement(statement, [...agreeing]));
}

/** Totals marked `used` and batch totals with an exact day, oldest first. */
function statements({ totals, batches }: TypedTables): Statement[] {
  const stated = totals
    .filter((row) => textOf(row, 'series') === 'used')
    .map((row) => statement('totals', row, textOf(row, 'as_of'), numberOf(row, 'total')));
  const counted = batches
    .filter((row) => textOf(row, 'date')?.length === 10)
    .map((row) =>
      statement('batches', row, textOf(row, 'date'), numberOf(row, 'cumulative_total')),
    );
  return [...stated, ...counted]
    .flat()
    .toSorted((a, b) => (a.date === b.date ? a.total - b.total : a.date < b.date ? -1 : 1));
}

function statement(
  table: Statement['table'],
  row: TypedRow,
  date: string | null,
  total: number | null,
): Statement[] {
  return date === null || total === null ? [] : [{ table, row, date: lastDay(date), total }];
}

/** Whether `b`, which follows `a`, is consistent with it. */
function agrees(a: Statement, b: Statement): boolean {
  return a.date === b.date ? a.total === b.total : a.total <= b.total;
}

/** The longest chain of consistent statements; among equals the one with the earlier statements. */
function longestAgreeing(series: readonly Statement[]): Statement[] {
  const chains: Statement[][] = [];
  for (const [index, statement] of series.entries()) {
    const before = chains.filter((_, earlier) => agrees(series[earlier]!, statement));
    chains[index] = [...longest(before), statement];
  }
  return longest(chains);
}

function longest(chains: readonly Statement[][]): Statement[] {
  return chains.reduce((best, chain) => (chain.length > best.length ? chain : best), []);
}

function disagreement(wrong: Statement, agreeing: readonly Statement[]): Problem {
  const { table, row, date, total } = wrong;
  const column = table === 'totals' ? 'total' : 'cumulative_total';
  const otherwise =
    table === 'totals'
      ? 'or series "conflict" with a note that says why'
      : 'or an empty cell with a note that says why';
  const sameDay = agreeing.find((other) => other.date === date);
  if (sameDay) {
    const expected = `${sameDay.total}, which another row states for ${date}, ${otherwise}`;
    return factProblem(table, row, column, expected, String(sameDay.total));
  }
  const before = agreeing.findLast((other) => other.date < date && other.total > total);
  const after = agreeing.find((other) => other.date > date && other.total < total);
  const bound = before
    ? `at least ${before.total}, the official total of ${before.date}`
    : `at most ${after!.total}, the official total of ${after!.date}`;
  return factProblem(table, row, column, `${bound}, ${otherwise}`);
}
