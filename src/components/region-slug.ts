/** The part of a region's page address that is its own. */

/** `kabupaten-jombang`: the rule of the view region_status, also for names no region has any more. */
export function regionSlug(kind: string, name: string): string {
  return `${kind} ${name}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
