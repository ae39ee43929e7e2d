/**
 * When a page was first published and last changed, from the data and never from a clock: building
 * the same data again gives the same dates.
 */
import type { Correction } from '../../text/changes-by-date.ts';
import { oncePerDatabase, table, view } from '../../db/site-data.ts';
import { dataVersion } from '../../db/version.ts';
import { releases } from '../../releases/releases.ts';
import type { PageDates } from '../../structured-data/web-page.ts';

/** What is known of the pages that are about one thing: the dates on which it changed. */
type DatesByPath = ReadonlyMap<string, readonly string[]>;

interface Known {
  first: string;
  last: string;
  dates: DatesByPath;
}

/**
 * Returns the dates of the page at a path without language. Published is the first release of the data.
 * Modified is, for a page about one region, province, inauguration or service, the newest day in its rows
 * and in the log of corrections; for all others the day until which sources were checked.
 */
export async function pageDates(path: string): Promise<PageDates> {
  const { first, last, dates } = await known();
  const own = dates.get(path)?.filter((date) => date >= first && date <= last);
  const modified = own === undefined ? last : own.reduce((a, b) => (a > b ? a : b), first);
  return { published: first, modified };
}

const known: () => Promise<Known> = oncePerDatabase(async () => {
  const { date: last } = await dataVersion();
  const first = releases()[0]?.date ?? last;
  const corrections = await table('corrections');
  const lists = [
    await regionDates(corrections),
    await batchDates(corrections),
    await serviceDates(),
  ];
  return { first, last, dates: new Map(lists.flat()) };
});

/** The dates of regions, and of provinces, to which those of their regions belong too. */
async function regionDates(corrections: readonly Correction[]): Promise<[string, string[]][]> {
  const regions = (await view('region_status')).map((row) => {
    const changed = corrections.filter(({ region_code }) => region_code === row.region_code);
    return { ...row, dates: [...daysIn(row), ...changed.map((each) => each.corrected_on)] };
  });
  const provinces = (await view('coverage_by_province')).map(
    ({ province_code, slug }): [string, string[]] => {
      const changed = corrections.filter((each) => each.province_code === province_code);
      const within = regions.filter((row) => row.province_code === province_code);
      const dates = [
        ...within.flatMap((row) => row.dates),
        ...changed.map((each) => each.corrected_on),
      ];
      return [`provinsi/${slug}/`, dates];
    },
  );
  return [
    ...regions.map(({ slug, dates }): [string, string[]] => [`daerah/${slug}/`, dates]),
    ...provinces,
  ];
}

async function batchDates(corrections: readonly Correction[]): Promise<[string, string[]][]> {
  const changes = corrections.filter(({ table_name }) => table_name === 'batches');
  return (await table('batches')).map((batch) => {
    const own = changes.filter(({ row_key }) => row_key?.split(';').includes(batch.id));
    return [`peresmian/${batch.id}/`, [...daysIn(batch), ...own.map((each) => each.corrected_on)]];
  });
}

async function serviceDates(): Promise<[string, string[]][]> {
  return (await view('service_summary')).map((row) => [`urus/${row.service}/`, daysIn(row)]);
}

/** The whole days in the cells of a row; a month or year is no day. */
function daysIn(row: object): string[] {
  return Object.values(row).filter(
    (cell): cell is string => typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell),
  );
}
