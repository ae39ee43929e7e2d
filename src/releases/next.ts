/** Whether the data of today may be released, and with which number. */
import type { DataVersion } from '../db/version.ts';
import type { Manifest } from './manifest.ts';

/** The number of the next release, given all releases, oldest first. */
export function nextNumber(all: readonly Manifest[]): number {
  return (all.at(-1)?.number ?? 0) + 1;
}

/** Why a version cannot be released after these, in a sentence; undefined when it can. */
export function refusalOf({ id, date }: DataVersion, all: readonly Manifest[]): string | undefined {
  if (all.some(({ version }) => version === id)) {
    return `The version ${id} is released already; a release never changes.`;
  }
  const newest = all.at(-1);
  if (newest === undefined || date >= newest.date) return undefined;
  return `The data is of ${date}, before the newest release ${newest.version}: raise collected_until in data/dataset.csv.`;
}
