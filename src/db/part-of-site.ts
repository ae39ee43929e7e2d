/**
 * A build that is only compared with another one may leave out the pages of most regions and the
 * figures of their provinces, because one loop writes all of them. Published sites are never such a
 * part (scripts/support/build/publishing.ts).
 */

/** The variable of the environment with the codes of the only regions that get pages, by commas. */
export const ONLY_REGIONS = 'ONLY_REGIONS';

/**
 * Returns whether this build makes the pages of the region or province with this code. A province has
 * its pages when one of its regions has.
 */
export function hasPages(code: string): boolean {
  const only = process.env[ONLY_REGIONS];
  if (only === undefined || only === '') return true;
  return only.split(',').some((chosen) => chosen === code || chosen.startsWith(`${code}.`));
}
