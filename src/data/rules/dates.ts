/** Rules on dates: none before the programme began or after the data was last collected. */
import type { TypedRow } from '../check/check-cells.ts';
import { firstDay, lastDay } from '../partial-date.ts';
import type { Problem } from '../check/problem.ts';
import type { TableName } from '../tables/index.ts';
import { factProblem, textOf, type TypedTables } from './rule.ts';

/** The first MPPs were planned and inaugurated in 2017, so no event of the programme is earlier. */
const FIRST_YEAR = '2017';

/** Columns whose date is an event of the programme or a statement about it. */
const EVENTS: readonly [TableName, string][] = [
  ['facilities', 'inaugurated_on'],
  ['facilities', 'inaugurated_by'],
  ['facilities', 'opened_on'],
  ['batches', 'date'],
  ['totals', 'as_of'],
  ['observations', 'as_of'],
  ['targets', 'stated_on'],
  ['commitment_events', 'signed_on'],
  ['digital', 'since'],
  ['province_reports', 'as_of'],
  ['claims', 'stated_on'],
  ['facilities', 'reported_on'],
  ['places', 'address_as_of'],
  ['places', 'hours_as_of'],
  ['services_offered', 'as_of'],
  ['service_limits', 'as_of'],
  ['policy_steps', 'date'],
];

/** Columns whose date may be before the programme, such as a law, but not in the future. */
const NOT_FUTURE: readonly [TableName, string][] = [
  ['milestones', 'date'],
  ['sources', 'published'],
  ['dataset', 'newest_page'],
];

/** Reports dates before the programme or after the collection, and a `dataset` table with more than one row. */
export function dateProblems(tables: TypedTables): Problem[] {
  const until = collectedUntil(tables);
  return [
    ...singleRow(tables),
    ...EVENTS.flatMap(([table, column]) =>
      tables[table].flatMap((row) => [
        ...tooEarly(table, row, column),
        ...tooLate(table, row, column, until),
      ]),
    ),
    ...NOT_FUTURE.flatMap(([table, column]) =>
      tables[table].flatMap((row) => tooLate(table, row, column, until)),
    ),
  ];
}

function collectedUntil({ dataset }: TypedTables): string | null {
  const [row] = dataset;
  const until = row ? textOf(row, 'collected_until') : null;
  return until === null ? null : lastDay(until);
}

function singleRow({ dataset }: TypedTables): Problem[] {
  return dataset
    .slice(1)
    .map((row) => factProblem('dataset', row, 'collected_until', 'a single row in this file'));
}

function tooEarly(table: TableName, row: TypedRow, column: string): Problem[] {
  const date = textOf(row, column);
  if (date === null || date >= FIRST_YEAR) return [];
  return [factProblem(table, row, column, `a date not before ${FIRST_YEAR}`)];
}

function tooLate(table: TableName, row: TypedRow, column: string, until: string | null): Problem[] {
  const date = textOf(row, column);
  if (date === null || until === null || firstDay(date) <= until) return [];
  const expected = `a date not after ${until}, when the data was last collected`;
  return [factProblem(table, row, column, expected)];
}
