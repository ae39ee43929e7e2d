/** Chooses the regions whose pages the build after a change makes, because all would take as long as the site. */
import type { Dataset } from '../../../src/data/tables/index.ts';

/** One region of so many is chosen whatever is known about it. */
const ONE_OF = 24;

/**
 * Returns the codes of the regions with another row of `facilities` after the change, of their land
 * neighbours, of one region of each status, of those with a former name, and of a sample of all others.
 */
export function chosenRegions(before: Dataset, after: Dataset): string[] {
  const changed = changedRegions(before, after);
  const neighbours = after.borders.flatMap(({ region_a, region_b }) => {
    if (changed.has(region_a)) return [region_b];
    return changed.has(region_b) ? [region_a] : [];
  });
  const statuses = new Map(after.facilities.map((row) => [row.status, row.region_code]));
  const former = after.aliases.filter(({ kind }) => kind === 'former');
  const sample = after.regions.filter((_, index) => index % ONE_OF === 0);
  const codes = new Set([
    ...changed,
    ...neighbours,
    ...statuses.values(),
    ...[...former, ...sample.map(({ code }) => ({ region_code: code }))].map(
      ({ region_code }) => region_code,
    ),
  ]);
  return [...codes]
    .filter((code) => after.regions.some((region) => region.code === code))
    .toSorted();
}

/** The codes of the regions whose row of `facilities` is new or differs. */
function changedRegions(before: Dataset, after: Dataset): ReadonlySet<string> {
  const known = new Set(before.facilities.map((row) => JSON.stringify(row)));
  const rows = after.facilities.filter((row) => !known.has(JSON.stringify(row)));
  return new Set(rows.map(({ region_code }) => region_code));
}
