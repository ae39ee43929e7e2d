/** The order of the table, in plain TypeScript. `sql.ts` does the same in SQL. */
import type { Lang } from '../../../i18n/lang.ts';
import { columnOf } from '../../state/columns/columns.ts';
import type { Region } from '../../state/columns/region.ts';
import type { Sort } from '../../state/columns/table-parts.ts';

type Key = Region[keyof Region];

/** A sorted copy of the regions: unknown values last in both directions, ties by region code. */
export function sorted(regions: readonly Region[], sort: Sort, lang: Lang): Region[] {
  const key = keyOf(sort, lang);
  const sign = sort.descending ? -1 : 1;
  return [...regions].sort(
    (a, b) =>
      unknownLast(key(a), key(b)) ??
      (sign * compare(key(a), key(b)) || compare(a.region_code, b.region_code)),
  );
}

function keyOf({ column }: Sort, lang: Lang): (region: Region) => Key {
  const { from, ranks } = columnOf(column);
  const name = from(lang);
  return ranks ? (region) => ranks.indexOf(String(region[name])) : (region) => region[name];
}

function unknownLast(a: Key, b: Key): number | undefined {
  if ((a === null) === (b === null)) return undefined;
  return a === null ? 1 : -1;
}

function compare(a: Key, b: Key): number {
  if (a === b || a === null || b === null) return 0;
  return a < b ? -1 : 1;
}
