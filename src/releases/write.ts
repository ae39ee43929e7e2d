/** Writes released files into a folder that is served. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readRelease, releasedVersions } from './releases.ts';

/**
 * Writes every file of every release below `site`. The manifest restricts the paths, and each file is
 * checked against it. Returns the number of files. Throws when an archive is damaged or a file
 * already exists.
 */
export function writeReleases(site: string, folder?: string): number {
  let written = 0;
  for (const version of releasedVersions(folder)) {
    for (const { path, bytes } of readRelease(version, folder).files) {
      const target = join(site, path);
      if (existsSync(target)) throw new Error(`${path} of release ${version} is there already.`);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, bytes);
      written++;
    }
  }
  return written;
}
