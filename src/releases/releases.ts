/**
 * Released versions of the data: states whose files and frozen figures are kept in the repository,
 * so that every later build serves them byte for byte.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dataVersion } from '../db/version.ts';
import { unpackArchive, type Release } from './archive.ts';
import type { Manifest } from './manifest.ts';

/** The folder of the archives, one per version, named `<version>.tar.br`; tests set another folder. */
export const RELEASES_FOLDER = process.env['RELEASES_FOLDER'] ?? join(process.cwd(), 'releases');

const ENDING = '.tar.br';

/** The manifests read so far by path; an archive never changes once it exists. */
const known = new Map<string, Manifest>();

/** Returns the manifests of all releases, oldest first. Throws when an archive is damaged. */
export function releases(folder: string = RELEASES_FOLDER): Manifest[] {
  return archives(folder)
    .map((version) => manifest(folder, version))
    .sort((a, b) => a.number - b.number || (a.version < b.version ? -1 : 1));
}

/** Returns the identifiers of all released versions, oldest first. Throws when an archive is damaged. */
export function releasedVersions(folder: string = RELEASES_FOLDER): string[] {
  return releases(folder).map(({ version }) => version);
}

/** Reads and checks a release with all its files. Throws, naming the archive, when it is damaged. */
export function readRelease(version: string, folder: string = RELEASES_FOLDER): Release {
  const path = archivePath(version, folder);
  try {
    const release = unpackArchive(readFileSync(path));
    const { version: named } = release.manifest;
    if (named !== version) throw new Error(`it is the archive of ${named}`);
    return release;
  } catch (error) {
    throw new Error(`${path} is damaged: ${(error as Error).message}. Restore it from git.`, {
      cause: error,
    });
  }
}

/** Returns the path of the archive of a version. */
export function archivePath(version: string, folder: string = RELEASES_FOLDER): string {
  return join(folder, `${version}${ENDING}`);
}

/** Returns the newest released version, or null before the first release. */
export function newestRelease(): string | null {
  return releasedVersions().at(-1) ?? null;
}

/**
 * Returns the version whose frozen files this build must make: the current one while a release is
 * made (RELEASE=1), otherwise null, because a released version is served from its archive.
 */
export async function versionToFreeze(): Promise<string | null> {
  return process.env['RELEASE'] === '1' ? (await dataVersion()).id : null;
}

function archives(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length));
}

function manifest(folder: string, version: string): Manifest {
  const path = archivePath(version, folder);
  const read = known.get(path) ?? readRelease(version, folder).manifest;
  known.set(path, read);
  return read;
}
