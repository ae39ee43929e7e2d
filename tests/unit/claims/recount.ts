/** What the verdict on a claim about the country must be, counted from the rows of the CSVs alone. */
import { loadDataset } from '../../../src/data/load.ts';
import { lastDayOf } from '../support/recount/dates.ts';

/** The CSV rows. */
export const data = loadDataset('data');

/** What a claim says, written down beside its text by the author of the test. */
export interface Said {
  count?: number;
  percent?: number;
  decimals?: number;
  base?: number;
  /** A partial date. */
  date?: string;
}

/** The totals of the official series, the oldest first. */
export const series = [
  ...data.totals
    .filter((row) => row.series === 'used')
    .map((row) => ({ day: lastDayOf(row.as_of), total: row.total })),
  ...data.batches.flatMap((row) =>
    row.cumulative_total !== null && row.date.length === 10
      ? [{ day: row.date, total: row.cumulative_total }]
      : [],
  ),
].toSorted((a, b) => (a.day === b.day ? a.total - b.total : a.day < b.day ? -1 : 1));

/** Everything that was stated of the country, with the days that its date can mean. */
const stated = [
  ...data.totals
    .filter((row) => row.scope !== 'target')
    .map((row) => ({
      from: row.as_of.padEnd(10, '-01'),
      to: lastDayOf(row.as_of),
      total: row.total,
      isConflict: row.series === 'conflict',
    })),
  ...series.map(({ day, total }) => ({ from: day, to: day, total, isConflict: false })),
];

const all = data.regions.length;
const jakarta = data.regions.filter(({ administrative }) => administrative).length;
/** The bases that statements use: all regions, the autonomous ones, and these with a province. */
export const bases = [all, all - jakarta, all - jakarta + 1];

/** The newest official total. */
export const newest = series.at(-1)!;

/** The verdict on a total, with or without a date. */
function countVerdict(count: number, date: string | undefined, isCounted: boolean): string {
  if (date === undefined) {
    if (count === newest.total || isCounted) return 'fits';
    const same = stated.filter(({ total }) => total === count);
    if (same.length === 0) return 'differs';
    return same.every(({ isConflict }) => isConflict) ? 'disputed' : 'older';
  }
  const [first, last] = [date.padEnd(10, '-01'), lastDayOf(date)];
  const then = stated.filter((one) => one.from <= last && one.to >= first && one.total === count);
  if (then.length > 0) return then.every(({ isConflict }) => isConflict) ? 'disputed' : 'fits';
  const inForce = [first, last].map((day) => series.filter((one) => one.day <= day).at(-1));
  if (!inForce[1]) return 'unclear';
  if (inForce.some((one) => one?.total === count)) return 'fits';
  return first > newest.day && count > newest.total ? 'unclear' : 'differs';
}

/** Whether a share of a total is as claimed for one of the bases, or was stated so. */
export function isShare({ count, percent, decimals = 0, base }: Said): boolean {
  const possible = base === undefined ? bases : [base];
  const written = (of: number): string => ((100 * count!) / of).toFixed(decimals);
  return (
    possible.some((of) => written(of) === percent!.toFixed(decimals)) ||
    data.totals.some(
      (row) =>
        row.total === count &&
        row.share_percent === percent &&
        (base === undefined || row.denominator === base),
    )
  );
}

/** The verdict on a claim about the country. `isCounted` says whether the list has that number. */
export function verdictOn(said: Said, isCounted = false): string {
  const count = countVerdict(said.count!, said.date, isCounted);
  const isWrong =
    (said.percent !== undefined && !isShare(said)) ||
    (said.base !== undefined && !bases.includes(said.base));
  return isWrong ? 'differs' : count;
}
