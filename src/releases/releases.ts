/**
 * Released versions of the data: states whose files and frozen figures are kept in the repository,
 * so that every later build serves them byte for byte.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dataVersion } from '../db/version.ts';

/** Where the archives are kept, one a version, named `<version>.tar.br`. */
export const RELEASES_FOLDER = join(process.cwd(), 'releases');

const ENDING = '.tar.br';

/** The identifiers of all released versions, oldest first; two of one day in order of their hash. */
export function releasedVersions(folder: string = RELEASES_FOLDER): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .sort();
}

/** The newest released version, or null before the first release. */
export function newestRelease(): string | null {
  return releasedVersions().at(-1) ?? null;
}

/**
 * The version whose frozen files this build has to make: the current one while a release is being
 * made (RELEASE=1), none otherwise, for a released version is served from its archive.
 */
export async function versionToFreeze(): Promise<string | null> {
  return process.env['RELEASE'] === '1' ? (await dataVersion()).id : null;
}
