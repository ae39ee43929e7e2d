/** The facts that a claim is checked against; packed into the page at build. */

/** A total of the whole country that was stated. */
export interface Statement {
  /** The partial date that it speaks of. */
  as_of: string;
  total: number;
  /** The share in percent and the base, where they were stated with it. */
  share: number | null;
  base: number | null;
  scope: 'inaugurated' | 'operating';
  /** `used` is the official series; `conflict` disagrees with it. */
  series: 'used' | 'context' | 'conflict';
  /** The id of its row on the page. */
  anchor: string;
}

/** A target that named a number, and what was reached by the end of its year. */
export interface StatedTarget {
  year: number;
  target: number;
  base: number | null;
  measure: 'total' | 'new' | 'named' | 'achieved';
  stated_on: string;
  reached: number | null;
  reached_as_of: string | null;
  anchor: string;
}

/** A number that was stated for a province. */
export interface ProvinceReport {
  as_of: string;
  count: number;
  /** The number of regencies and cities stated with it. */
  total: number | null;
  anchor: string;
}

/** A province: what the list has there, and what was stated. */
export interface ProvinceFacts {
  /** Its name in the language of the page. */
  name: string;
  slug: string;
  /** All names in lower case: Indonesian, English and others. */
  names: string[];
  regions: number;
  covered: number;
  mpps: number;
  reports: ProvinceReport[];
}

/** Everything that a claim is checked against. */
export interface ClaimFacts {
  /** In the order of their dates. */
  statements: Statement[];
  targets: StatedTarget[];
  provinces: ProvinceFacts[];
  /** The last part of the addresses of the pages of regions, such as `kota-batu`. */
  regions: string[];
  /** All regencies and cities, those that are autonomous, and other bases that were stated. */
  bases: { all: number; autonomous: number; others: number[] };
  /** What the list counts: MPPs inaugurated, regions covered, and the share of all regions in percent. */
  list: { listed: number; covered: number; percent: number; as_of: string };
  /** The day until which statements were collected. */
  collected_until: string;
}

/** Returns every base that a share of the country may have, the largest first. */
export function basesOf({ bases }: ClaimFacts): number[] {
  return [...new Set([bases.all, ...bases.others, bases.autonomous])].sort((a, b) => b - a);
}
