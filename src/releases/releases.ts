/**
 * Released versions of the data: states whose files and frozen figures are kept in the repository,
 * so that every later build serves them byte for byte.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dataVersion } from '../db/version.ts';
import { unpackArchive, type Release } from './archive.ts';
import type { Manifest } from './manifest.ts';

/** Where the archives are kept, one a version, named `<version>.tar.br`; tests name another folder. */
export const RELEASES_FOLDER = process.env['RELEASES_FOLDER'] ?? join(process.cwd(), 'releases');

const ENDING = '.tar.br';

/** What was read from a folder of archives; an archive never changes once it is there. */
const known = new Map<string, Manifest>();

/** The manifests of all releases, oldest first. Throws when an archive is damaged. */
export function releases(folder: string = RELEASES_FOLDER): Manifest[] {
  return archives(folder)
    .map((version) => manifest(folder, version))
    .sort((a, b) => a.number - b.number || (a.version < b.version ? -1 : 1));
}

/** The identifiers of all released versions, oldest first. Throws when an archive is damaged. */
export function releasedVersions(folder: string = RELEASES_FOLDER): string[] {
  return releases(folder).map(({ version }) => version);
}

/** A release with all its files, checked. Throws, naming the archive, when it is damaged. */
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

/** Where the archive of a version lies, or is to be written. */
export function archivePath(version: string, folder: string = RELEASES_FOLDER): string {
  return join(folder, `${version}${ENDING}`);
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
