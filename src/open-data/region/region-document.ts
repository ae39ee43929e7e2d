/** Everything that the page of a region says, as one JSON document with its sources. */
import { dateOf, newestReport } from '../../db/regions/newest-report.ts';
import type { RegionFacts, RowOf } from '../../db/regions/region-facts.ts';
import { serviceReports, type ServiceReport } from '../../db/regions/region-services.ts';
import type { ViewRow } from '../../db/schema/views.ts';
import { about } from '../about.ts';

/** What the document needs besides the facts of the region. */
export interface DocumentContext {
  /** The full addresses of the page in each language. */
  pages: { id: string; en: string };
  /** The version of the data, as in citations. */
  version: string;
  /** The rows of `conflicting_claims` about the region. */
  conflicts: readonly ViewRow<'conflicting_claims'>[];
  /** Every row of the table of sources. */
  sources: readonly RowOf<'sources'>[];
}

/**
 * Returns the document as plain values. Rows have the columns of the published tables and views; what is
 * unknown is null or an empty list, which never means that there is none.
 */
export function regionDocument(facts: RegionFacts, context: DocumentContext) {
  const { region, row, province, mpp, batch, place } = facts;
  const said = {
    region,
    region_source_ids: row.source_ids,
    codes: facts.codes,
    underdeveloped: facts.underdeveloped ?? null,
    mpp: mpp ?? null,
    newest_report: newestOf(facts),
    place: place ?? null,
    services: servicesOf(facts),
    service_limits: facts.limits,
    inauguration: batch ?? null,
    commitments: facts.commitments.map(({ signed, event }) => ({ ...event, ...signed })),
    digital: facts.digital,
    evaluations: facts.evaluations,
    observations: facts.observations,
    conflicts: context.conflicts,
    land_neighbours: facts.neighbours.map(nameOf),
    nearest_mpps: facts.nearest.map((near) => ({
      ...nameOf(near.region),
      distance_km: near.row.distance_km,
      place: near.place ?? null,
    })),
    province,
  };
  const cited = new Set(sourceIdsIn(said));
  return {
    title: about.title,
    licence: about.licence.address,
    publisher: about.publisher,
    data_version: context.version,
    pages: context.pages,
    ...said,
    sources: context.sources.filter(({ id }) => cited.has(id)),
  };
}

function servicesOf({
  services,
}: RegionFacts): Record<keyof ReturnType<typeof serviceReports>, RowOf<'services_offered'>[]> {
  const { reported, older, planned, ended } = serviceReports(services);
  const rows = (reports: readonly ServiceReport[]) => reports.flatMap((report) => report.rows);
  return {
    reported: rows(reported),
    older: rows(older),
    planned: rows(planned),
    ended: rows(ended),
  };
}

/** The date of the newest report that the MPP serves the public, and the table it is in; or null. */
function newestOf(facts: RegionFacts): { date: string | null; table: string } | null {
  const report = newestReport(facts);
  return report ? { date: dateOf(report), table: report.table } : null;
}

function nameOf({ region_code, kind, name, slug, status }: RegionFacts['region']) {
  return { region_code, kind, name, slug, status };
}

/** Returns the keys in every column that ends in `source_ids`, at any depth of a value. */
function sourceIdsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(sourceIdsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name.endsWith('source_ids') && typeof inner === 'string'
      ? inner.split(';')
      : sourceIdsIn(inner),
  );
}
