/** The order of the table, in plain TypeScript. `sql.ts` says the same in SQL. */
import { statuses, type Status } from '../../../db/schema/views.ts';
import type { Lang } from '../../../i18n/lang.ts';
import type { Region } from '../region.ts';
import type { Sort, SortColumn } from '../../state/state.ts';

type Key = string | number | null;

const keys: Record<SortColumn, (region: Region, lang: Lang) => Key> = {
  code: ({ region_code }) => region_code,
  name: ({ name }) => name,
  province: (region, lang) => region[`province_name_${lang}`],
  status: ({ status }) => statuses.indexOf(status as Status),
  inaugurated: ({ counted_on }) => counted_on,
  opened: ({ opened_on }) => opened_on,
  agencies: ({ agencies }) => agencies,
  services: ({ services }) => services,
  population: ({ population }) => population,
  digital: ({ digital_pilot }) => (digital_pilot ? 1 : 0),
  island: ({ island_group_id }) => island_group_id,
  mpp: ({ mpp_name }) => mpp_name,
};

/** The regions in the order asked for: unknown values last either way, ties by region code. */
export function sorted(regions: readonly Region[], sort: Sort, lang: Lang): Region[] {
  const key = keys[sort.column];
  const sign = sort.descending ? -1 : 1;
  return [...regions].sort(
    (a, b) =>
      unknownLast(key(a, lang), key(b, lang)) ??
      (sign * compare(key(a, lang), key(b, lang)) || compare(a.region_code, b.region_code)),
  );
}

function unknownLast(a: Key, b: Key): number | undefined {
  if ((a === null) === (b === null)) return undefined;
  return a === null ? 1 : -1;
}

function compare(a: Key, b: Key): number {
  if (a === b || a === null || b === null) return 0;
  return a < b ? -1 : 1;
}
