/** Helpers of the recount for the pages of regions: distances, and rows found by their marks. */
import { tables, type Dataset } from '../../../src/data/tables/index.ts';

type Region = Dataset['regions'][number];

interface Distance {
  kilometres: number;
  /** The region measured from, and the one measured to. */
  rows: readonly Region[];
}

/** The regions whose code is in `wanted`, nearest first, by the spherical law of cosines. */
export function nearestRegions(
  regions: readonly Region[],
  wanted: ReadonlySet<string>,
  from: string,
): Distance[] {
  const here = regions.find(({ code }) => code === from)!;
  return regions
    .filter(({ code }) => wanted.has(code))
    .map((there) => ({ kilometres: kilometres(here, there), rows: [here, there] }))
    .toSorted((a, b) => a.kilometres - b.kilometres);
}

function kilometres(here: Region, there: Region): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const [a, b] = [radians(here.lat), radians(there.lat)];
  const between = Math.cos(radians(there.lng - here.lng));
  const cosine = Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * between;
  return 6371 * Math.acos(cosine);
}

/** The row of a table whose key columns, joined by a space, are `key`, the value of `data-row`. */
export function rowByKey(data: Dataset, name: keyof Dataset, key: string): object | undefined {
  const keyOf = (row: object): string => {
    const cells = row as Record<string, unknown>;
    return tables[name].key.map((column) => String(cells[column])).join(' ');
  };
  return (data[name] as readonly object[]).find((row) => keyOf(row) === key);
}
