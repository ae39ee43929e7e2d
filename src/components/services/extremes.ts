/** The MPPs with the most and the fewest services, each with the note of its source about counting. */
import type { Row } from '../../data/table.ts';
import type { tables } from '../../data/tables/index.ts';
import type { ViewRow } from '../../db/schema/views.ts';

type Observation = Row<(typeof tables)['observations']>;
type Latest = ViewRow<'latest_observation'>;

/** An MPP whose newest comparable number of services is known. */
export type WithServices = Latest & {
  services: number;
  services_as_of: string;
  services_source_ids: string;
};

/** Returns the MPPs that have a comparable number of services, most first; equal numbers by code. */
export function byServices(latest: readonly Latest[]): WithServices[] {
  return latest
    .filter((row): row is WithServices => row.services !== null)
    .toSorted((a, b) => b.services - a.services || (a.region_code < b.region_code ? -1 : 1));
}

/** Returns the observations behind a newest number of services: same MPP, date, number and source. */
export function observationsBehind(
  row: WithServices,
  observations: readonly Observation[],
): Observation[] {
  return observations.filter(
    (each) =>
      each.region_code === row.region_code &&
      each.basis === 'reported' &&
      each.comparable &&
      each.services === row.services &&
      each.as_of === row.services_as_of &&
      each.source_ids === row.services_source_ids,
  );
}
