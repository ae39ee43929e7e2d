/** The versions before and after a version. */

/** Null where there is none. */
export interface Neighbours {
  previous: string | null;
  next: string | null;
}

/** The neighbours of `version` among all versions, oldest first. Throws when it is not one of them. */
export function neighboursOf(version: string, all: readonly string[]): Neighbours {
  const place = all.indexOf(version);
  if (place === -1) throw new Error(`${version} is not a released version.`);
  return { previous: all[place - 1] ?? null, next: all[place + 1] ?? null };
}
