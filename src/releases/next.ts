/** Decides whether the current data may be released, and with which number. */
import type { DataVersion } from '../db/version.ts';
import type { Manifest } from './manifest.ts';

/** Returns the number of the next release after all releases, given oldest first. */
export function nextNumber(all: readonly Manifest[]): number {
  return (all.at(-1)?.number ?? 0) + 1;
}

/** Returns why a version cannot be released after these, as a sentence; undefined when it can. */
export function refusalOf({ id, date }: DataVersion, all: readonly Manifest[]): string | undefined {
  if (all.some(({ version }) => version === id)) {
    return `The version ${id} is released already; a release never changes.`;
  }
  const newest = all.at(-1);
  if (newest === undefined || date >= newest.date) return undefined;
  return `The data is of ${date}, before the newest release ${newest.version}: raise collected_until in data/dataset.csv.`;
}
