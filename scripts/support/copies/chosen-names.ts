/** Chooses the names of the pages that the build after a change makes whatever its sample has. */
import type { Dataset } from '../../../src/data/tables/index.ts';
import { provinceSlug, regionSlug } from '../../../src/i18n/region-path.ts';
import { CHANGED_TABLE } from './changed-data.ts';

/**
 * Returns the names in the addresses of what the change touches, of one region of each status and of
 * the regions with a former name: regions, former names, provinces, added inaugurations, the changed table.
 */
export function chosenNames(before: Dataset, after: Dataset): string[] {
  const codes = chosenRegions(before, after);
  const regions = after.regions.filter(({ code }) => codes.has(code));
  const former = after.aliases.filter(({ kind }) => kind === 'former');
  const known = new Set(before.batches.map(({ id }) => id));
  return [
    ...regions.map(({ kind, name }) => regionSlug(kind, name)),
    ...former.flatMap(({ region_code, alias }) =>
      regions.filter(({ code }) => code === region_code).map(({ kind }) => regionSlug(kind, alias)),
    ),
    ...provincesOf(changedRegions(before, after), after),
    ...after.batches.map(({ id }) => id).filter((id) => !known.has(id)),
    CHANGED_TABLE,
  ].toSorted();
}

/**
 * The codes of the regions with another row of `facilities` after the change, of their land neighbours,
 * of one region of each status, and of those with a former name.
 */
function chosenRegions(before: Dataset, after: Dataset): ReadonlySet<string> {
  const changed = changedRegions(before, after);
  const neighbours = after.borders.flatMap(({ region_a, region_b }) => {
    if (changed.has(region_a)) return [region_b];
    return changed.has(region_b) ? [region_a] : [];
  });
  const statuses = new Map(after.facilities.map((row) => [row.status, row.region_code]));
  const former = after.aliases.filter(({ kind }) => kind === 'former');
  return new Set([
    ...changed,
    ...neighbours,
    ...statuses.values(),
    ...former.map(({ region_code }) => region_code),
  ]);
}

/** The names of the provinces of these regions. */
function provincesOf(codes: ReadonlySet<string>, { provinces }: Dataset): string[] {
  const ofRegions = new Set([...codes].map((code) => code.split('.')[0]));
  return provinces
    .filter(({ code }) => ofRegions.has(code))
    .map(({ name_id }) => provinceSlug(name_id));
}

/** The codes of the regions whose row of `facilities` is new or differs. */
function changedRegions(before: Dataset, after: Dataset): ReadonlySet<string> {
  const known = new Set(before.facilities.map((row) => JSON.stringify(row)));
  const rows = after.facilities.filter((row) => !known.has(JSON.stringify(row)));
  return new Set(rows.map(({ region_code }) => region_code));
}
