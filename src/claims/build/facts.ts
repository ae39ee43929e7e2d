/** Collects the facts for checking claims from tables and views. */
import type { ClaimFacts, ProvinceFacts, Statement, StatedTarget } from '../facts.ts';
import { headline, oncePerDatabaseAndKey, table, view } from '../../db/site-data.ts';
import type { Lang } from '../../i18n/lang.ts';

/** Returns the facts with names in a language. Throws when the database has no official total. */
export const claimFacts = oncePerDatabaseAndKey(async (lang: Lang): Promise<ClaimFacts> => {
  const figures = await headline();
  const statements = await allStatements();
  const others = statements.flatMap(({ base }) => (base === null ? [] : [base]));
  return {
    statements,
    targets: await allTargets(),
    provinces: await allProvinces(lang),
    regions: (await view('region_status')).map(({ slug }) => slug),
    bases: {
      all: figures.base_514,
      autonomous: figures.base_508,
      others: [...new Set(others)].filter(
        (base) => base !== figures.base_514 && base !== figures.base_508,
      ),
    },
    list: {
      listed: figures.listed,
      covered: figures.covered,
      percent: figures.covered_percent,
      as_of: figures.official_as_of,
    },
    collected_until: figures.collected_until,
  };
});

/** Returns the id of a row among the statements of the page. */
export function statementAnchor(as_of: string, total: number, scope: string): string {
  return `jumlah-${as_of}-${total}-${scope}`;
}

/** Returns the id of a target among those of the page. */
export function targetAnchor(year: number, stated_on: string): string {
  return `target-${year}-${stated_on}`;
}

/** Returns the id of a statement about a province. */
export function provinceAnchor(code: string, as_of: string): string {
  return `provinsi-${code}-${as_of}`;
}

/** Every stated total, and those of the official series that were stated at an inauguration. */
async function allStatements(): Promise<Statement[]> {
  const stated = (await table('totals')).flatMap((row): Statement[] =>
    row.scope === 'target'
      ? []
      : [
          {
            as_of: row.as_of,
            total: row.total,
            share: row.share_percent,
            base: row.denominator,
            scope: row.scope,
            series: row.series,
            anchor: statementAnchor(row.as_of, row.total, row.scope),
          },
        ],
  );
  return [...stated, ...(await eventTotals())].sort((a, b) => (a.as_of < b.as_of ? -1 : 1));
}

/** The totals of the official series that no row of `totals` states. */
export async function seriesOnlyRows(): Promise<
  { date: string; total: number; source_ids: string }[]
> {
  const stated = new Set((await table('totals')).map(({ as_of, total }) => `${as_of} ${total}`));
  return (await view('official_series')).filter(
    ({ date, total }) => !stated.has(`${date} ${total}`) && !isYearEnd(date, stated, total),
  );
}

/** A total that was stated for a year is in the series at its last day. */
function isYearEnd(date: string, stated: ReadonlySet<string>, total: number): boolean {
  return date.endsWith('-12-31') && stated.has(`${date.slice(0, 4)} ${total}`);
}

async function eventTotals(): Promise<Statement[]> {
  return (await seriesOnlyRows()).map(({ date, total }) => ({
    as_of: date,
    total,
    share: null,
    base: null,
    scope: 'inaugurated',
    series: 'used',
    anchor: statementAnchor(date, total, 'inaugurated'),
  }));
}

async function allTargets(): Promise<StatedTarget[]> {
  return (await view('target_outcomes')).map((row) => ({
    year: row.year,
    target: row.target,
    base: row.denominator,
    measure: row.target_measure as StatedTarget['measure'],
    stated_on: row.stated_on,
    reached: row.reached,
    reached_as_of: row.reached_as_of,
    anchor: targetAnchor(row.year, row.stated_on),
  }));
}

async function allProvinces(lang: Lang): Promise<ProvinceFacts[]> {
  const reports = await table('province_reports');
  const aliases = await table('aliases');
  return (await view('coverage_by_province')).map((row) => ({
    name: lang === 'id' ? row.name_id : row.name_en,
    slug: row.slug,
    names: lowerNames([
      row.name_id,
      row.name_en,
      ...aliases.filter((one) => one.region_code === row.province_code).map(({ alias }) => alias),
    ]),
    regions: row.regions,
    covered: row.covered,
    mpps: row.mpps,
    reports: reports.flatMap((report) =>
      report.province_code !== row.province_code || report.reported_count === null
        ? []
        : [
            {
              as_of: report.as_of,
              count: report.reported_count,
              total: report.regions_total,
              anchor: provinceAnchor(report.province_code, report.as_of),
            },
          ],
    ),
  }));
}

function lowerNames(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => name.toLowerCase()))];
}
