/** Releases of a few made-up files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { versionOf } from '../../../src/db/version.ts';
import { packArchive, type Release } from '../../../src/releases/archive.ts';
import { manifestOf } from '../../../src/releases/manifest.ts';
import { archivePath } from '../../../src/releases/releases.ts';
import type { ArchiveFile } from '../../../src/releases/tar.ts';

/**
 * A release of these texts. `*` in a path is replaced by the version, as in `data/(version)/a.csv`. The
 * number is part of the hash, so that two releases of a day differ.
 */
export function madeUpRelease(
  date: string,
  number: number,
  texts: Record<string, string>,
): Release {
  const version = versionOf(date, [{ name: 'number', text: String(number) }]);
  const files: ArchiveFile[] = Object.entries(texts).map(([path, text]) => ({
    path: path.replace('*', version.id),
    bytes: Buffer.from(text),
  }));
  return { manifest: manifestOf(version, number, files), files };
}

/** Writes the archive of a release into a folder and returns its version. */
export function store(release: Release, folder: string): string {
  const { version } = release.manifest;
  mkdirSync(folder, { recursive: true });
  writeFileSync(archivePath(version, folder), packArchive(release));
  return version;
}
