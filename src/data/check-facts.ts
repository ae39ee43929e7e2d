/** Rules that facts must keep among each other, beyond types, keys and references. */
import type { TypedRow } from './check-cells.ts';
import { firstDay, lastDay } from './partial-date.ts';
import type { Problem } from './problem.ts';
import type { TableName } from './tables/index.ts';

/** The typed rows of every table, with their lines. */
export type TypedTables = Record<TableName, TypedRow[]>;

/** The first MPPs were planned and inaugurated in 2017; nothing can be earlier. */
export const FIRST_YEAR = '2017';

/** Every fact that contradicts another. Expects cells, keys and references already checked. */
export function checkFacts(tables: TypedTables): Problem[] {
  return [
    ...datesInRange(tables),
    ...facilityProblems(tables),
    ...batchProblems(tables),
    ...totalProblems(tables),
    ...regionProblems(tables),
    ...notePairs(tables),
  ];
}

type Values = Record<string, unknown>;

function problem(
  table: TableName,
  row: TypedRow,
  column: string,
  expected: string,
  nearest?: string,
): Problem {
  const value = String(row.values[column] ?? '');
  return { file: `${table}.csv`, line: row.line, column, value, expected, nearest };
}

const string = (values: Values, name: string): string | null =>
  (values[name] as string | null) ?? null;

/** Columns whose date is an event of the MPP programme or a statement about it. */
const DATED: readonly [TableName, string][] = [
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
];

function datesInRange(tables: TypedTables): Problem[] {
  const until = tables.dataset
    .map(({ values }) => lastDay(values['collected_until'] as string))
    .reduce((a, b) => (a > b ? a : b), '');
  return DATED.flatMap(([table, column]) =>
    tables[table].flatMap((row) => {
      const date = string(row.values, column);
      if (date === null) return [];
      if (date < FIRST_YEAR) {
        return [problem(table, row, column, `a date not before ${FIRST_YEAR}`)];
      }
      if (firstDay(date) > until) {
        return [
          problem(table, row, column, `a date not after ${until}, when the data was last collected`),
        ];
      }
      return [];
    }),
  );
}

function facilityProblems(tables: TypedTables): Problem[] {
  const batchDates = new Map(
    tables.batches.map(({ values }) => [values['id'] as string, values['date'] as string]),
  );
  return tables.facilities.flatMap((row) => {
    const { values } = row;
    const inaugurated = values['status'] === 'inaugurated';
    const on = string(values, 'inaugurated_on');
    const by = string(values, 'inaugurated_by');
    const batch = string(values, 'batch_id');
    const found: Problem[] = [];
    const add = (column: string, expected: string, nearest?: string): void => {
      found.push(problem('facilities', row, column, expected, nearest));
    };
    if (inaugurated && (on === null) === (by === null)) {
      add('inaugurated_on', 'either inaugurated_on or inaugurated_by, and not both, for an inaugurated MPP');
    }
    if (inaugurated && values['evidence_grade'] === null) {
      add('evidence_grade', 'a grade for an inaugurated MPP');
    }
    for (const column of ['inaugurated_on', 'inaugurated_by', 'batch_id', 'evidence_grade']) {
      if (!inaugurated && values[column] !== null) {
        add(column, `an empty cell, because the status is ${String(values['status'])}`);
      }
    }
    if (batch !== null && on !== null && batchDates.get(batch) !== on) {
      add('inaugurated_on', `the date of its batch ${batch}`, batchDates.get(batch));
    }
    if (string(values, 'serves') !== null && (values['region_code'] as string).length !== 2) {
      add('serves', 'an empty cell, because only an MPP run by a province serves other regions');
    }
    return found;
  });
}

function batchProblems(tables: TypedTables): Problem[] {
  const listed = countBy(tables.facilities, 'batch_id');
  return tables.batches.flatMap((row) => {
    const { values } = row;
    const id = values['id'] as string;
    const count = values['count'] as number;
    const total = values['cumulative_total'] as number | null;
    const inList = listed.get(id) ?? 0;
    const found: Problem[] = [];
    if (!id.startsWith(values['date'] as string)) {
      found.push(problem('batches', row, 'id', `a key that begins with its date ${String(values['date'])}`));
    }
    if (inList > count) {
      const expected = `at least ${inList}, the number of MPPs facilities.csv lists for ${id}`;
      found.push(problem('batches', row, 'count', expected, String(inList)));
    }
    if (total !== null && total < count) {
      found.push(problem('batches', row, 'cumulative_total', `at least the ${count} inaugurated at this event`));
    }
    return found;
  });
}

/** The official series: totals marked `used` and batch totals dated to the day, oldest first. */
function officialSeries(tables: TypedTables): { row: TypedRow; table: TableName; column: string; date: string; total: number }[] {
  const stated = tables.totals
    .filter(({ values }) => values['series'] === 'used')
    .map((row) => ({
      row,
      table: 'totals' as const,
      column: 'total',
      date: lastDay(row.values['as_of'] as string),
      total: row.values['total'] as number,
    }));
  const counted = tables.batches
    .filter(({ values }) => (values['date'] as string).length === 10 && values['cumulative_total'] !== null)
    .map((row) => ({
      row,
      table: 'batches' as const,
      column: 'cumulative_total',
      date: row.values['date'] as string,
      total: row.values['cumulative_total'] as number,
    }));
  return [...stated, ...counted].toSorted((a, b) =>
    a.date === b.date ? a.total - b.total : a.date < b.date ? -1 : 1,
  );
}

function totalProblems(tables: TypedTables): Problem[] {
  const found: Problem[] = [];
  let previous: { date: string; total: number } | undefined;
  for (const { row, table, column, date, total } of officialSeries(tables)) {
    if (previous && previous.date === date && previous.total !== total) {
      const expected = `the same official total for ${date} everywhere (another row says ${previous.total}); mark one of them as series "conflict" with a note that says why`;
      found.push(problem(table, row, column, expected, String(previous.total)));
    } else if (previous && total < previous.total) {
      const expected = `at least ${previous.total}, the official total of ${previous.date}; a total that falls is marked as series "conflict" with a note that says why`;
      found.push(problem(table, row, column, expected));
    }
    previous = { date, total };
  }
  for (const row of tables.totals) {
    if (row.values['series'] === 'conflict' && row.values['note_en'] === null) {
      found.push(problem('totals', row, 'note_en', 'a note that says what the total conflicts with'));
    }
  }
  return found;
}

function regionProblems(tables: TypedTables): Problem[] {
  return tables.regions
    .filter(({ values }) => !(values['code'] as string).startsWith(`${String(values['province_code'])}.`))
    .map((row) =>
      problem('regions', row, 'province_code', 'the first two digits of the region code', (row.values['code'] as string).slice(0, 2)),
    );
}

/** A note is written in both languages or in neither. */
function notePairs(tables: TypedTables): Problem[] {
  return (Object.keys(tables) as TableName[]).flatMap((table) =>
    tables[table].flatMap((row) => {
      if (!('note_id' in row.values)) return [];
      const missing = (['note_id', 'note_en'] as const).filter((name) => row.values[name] === null);
      if (missing.length !== 1) return [];
      return [problem(table, row, missing[0]!, 'the note in this language too')];
    }),
  );
}

/** How many rows name each value of a column; rows where it is empty are left out. */
export function countBy(rows: readonly TypedRow[], column: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { values } of rows) {
    const value = string(values, column);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
