/** Choosing a chart for a result by the kinds of its columns. */
import type { PlainCell } from '../../engine/cells.ts';
import type { QueryResult, ResultColumn } from '../query/result.ts';
import type { ConsoleWords } from '../words.ts';

/** Why a result is not drawn. */
type NoChart = keyof ConsoleWords['result']['noChart'];

interface NamedNumber {
  name: string;
  value: number;
}

interface DatedNumber {
  /** `YYYY-MM-DD` */
  date: string;
  value: number;
}

interface Pair {
  x: number;
  y: number;
}

interface Axes {
  /** The names of the columns. */
  of: string;
  value: string;
  /** Rows without a value, which are not drawn. */
  unknown: number;
}

/** The chart of a result with its data, or why there is none. */
export type ChartChoice =
  | ({ kind: 'bars'; points: NamedNumber[] } & Axes)
  | ({ kind: 'steps'; points: DatedNumber[] } & Axes)
  | ({ kind: 'dots'; points: Pair[] } & Axes)
  | { kind: 'none'; why: NoChart };

/** The largest number of bars; more are easier to read in the table. */
const MOST_BARS = 60;
const MOST_POINTS = 5000;

/** The chart of a result with two columns, or why there is none. */
export function chartFor({ columns, rows }: QueryResult): ChartChoice {
  const [a, b] = columns;
  if (!a || !b || columns.length > 2) return none('columns');
  if (rows.length < 2) return none('one-row');
  const kinds = [axisKind(a, rows, 0), axisKind(b, rows, 1)] as const;
  const value = kinds[1] === 'number' ? 1 : kinds[0] === 'number' ? 0 : null;
  if (value === null) return none('no-numbers');
  const of = 1 - value;
  const axis = kinds[of as 0 | 1];
  if (rows.length > (axis === 'name' ? MOST_BARS : MOST_POINTS)) return none('too-many');
  const complete = rows.filter((row) => isNumber(row[value]) && row[of] !== null);
  if (complete.length < 2) return none('no-numbers');
  const axes = {
    of: columns[of]!.name,
    value: columns[value]!.name,
    unknown: rows.length - complete.length,
  };
  const cells = complete.map((row) => ({ of: row[of]!, value: Number(row[value]) }));
  return drawn(axis, cells, axes);
}

type AxisKind = 'number' | 'date' | 'name' | 'none';

function drawn(
  axis: AxisKind,
  cells: readonly { of: NonNullable<PlainCell>; value: number }[],
  axes: Axes,
): ChartChoice {
  if (axis === 'none') return none('columns');
  if (axis === 'name') {
    return {
      kind: 'bars',
      points: cells.map((c) => ({ name: String(c.of), value: c.value })),
      ...axes,
    };
  }
  if (axis === 'number') {
    return { kind: 'dots', points: cells.map((c) => ({ x: Number(c.of), y: c.value })), ...axes };
  }
  const points = cells.map((c) => ({ date: String(c.of).slice(0, 10), value: c.value }));
  points.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return { kind: 'steps', points, ...axes };
}

const YEAR = /^(?:year|tahun|wave|gelombang)$/i;

/** Years and waves are names although they are numbers; a text column of days is a date. */
function axisKind(column: ResultColumn, rows: readonly PlainCell[][], index: number): AxisKind {
  const { kind, name } = column;
  if (kind === 'date' || kind === 'time') return 'date';
  if (kind === 'integer' || kind === 'decimal') return YEAR.test(name) ? 'name' : 'number';
  if (kind === 'boolean') return 'name';
  if (kind !== 'text') return 'none';
  const isDay = (cell: PlainCell): boolean =>
    cell === null || /^\d{4}-\d\d-\d\d$/.test(String(cell));
  return rows.every((row) => isDay(row[index] ?? null)) ? 'date' : 'name';
}

/** False for numbers too large to be exact, which are texts and not drawn. */
function isNumber(cell: PlainCell | undefined): boolean {
  return typeof cell === 'number';
}

function none(why: NoChart): ChartChoice {
  return { kind: 'none', why };
}
