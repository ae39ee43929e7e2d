/** Addresses of the entries about a region in other data sets. */

/** A code of a region in one of the lists of the table `region_codes`. */
interface RegionCode {
  system: string;
  code: string;
}

/** Returns the address that identifies the region in that list; null where the list has none. */
export function codeAddress({ system, code }: RegionCode): string | null {
  if (system === 'wikidata') return `https://www.wikidata.org/entity/${code}`;
  if (system === 'geonames') return `https://sws.geonames.org/${code}/`;
  return null;
}
