/** Finds the versions before and after a version. */

/** The versions before and after; null where there is none. */
export interface Neighbours {
  previous: string | null;
  next: string | null;
}

/** Returns the neighbours of `version` among all versions, oldest first. Throws when it is not one of them. */
export function neighboursOf(version: string, all: readonly string[]): Neighbours {
  const index = all.indexOf(version);
  if (index === -1) throw new Error(`${version} is not a released version.`);
  return { previous: all[index - 1] ?? null, next: all[index + 1] ?? null };
}
