/** The manifest of a release: its identity, and the name, size and checksum of each of its files. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { versionId, type DataVersion } from '../db/version.ts';
import { isFrozenPath } from './frozen-path.ts';
import type { ArchiveFile } from './tar.ts';

const schema = z.strictObject({
  version: z.string(),
  /** 1 for the first release and one more for each later one, so that two of one day have an order. */
  number: z.int().positive(),
  /** The day until which sources were checked, `YYYY-MM-DD`. */
  date: z.iso.date(),
  /** SHA-256 of the tables; see src/db/version.ts. */
  hash: z.hex().length(64),
  files: z.array(
    z.strictObject({
      path: z.string(),
      bytes: z.int().nonnegative(),
      sha256: z.hex().length(64),
    }),
  ),
});

/** The manifest of a release. */
export type Manifest = z.infer<typeof schema>;
/** A file as listed in a manifest: path, size in bytes and checksum. */
export type ManifestFile = Manifest['files'][number];

/**
 * Makes the manifest of a release of these files, named by their paths in the site. Throws when a
 * path is outside the folders of the version.
 */
export function manifestOf(
  { id, date, hash }: DataVersion,
  number: number,
  files: readonly ArchiveFile[],
): Manifest {
  const listed = files.map(({ path, bytes }) => ({
    path,
    bytes: bytes.length,
    sha256: sha256(bytes),
  }));
  return checked({ version: id, number, date, hash, files: listed });
}

/** Parses a manifest from its JSON text. Throws when it is invalid or lists a path outside its folders. */
export function parseManifest(text: string): Manifest {
  return checked(schema.parse(JSON.parse(text)));
}

/** Returns the SHA-256 of bytes as 64 hex digits. */
export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function checked(manifest: Manifest): Manifest {
  const { version, date, hash, files } = manifest;
  if (version !== versionId(date, hash)) throw new Error(`${version} is not of its date and hash`);
  const stray = files.find(({ path }) => !isFrozenPath(path, version));
  if (stray) throw new Error(`${stray.path} does not belong to the release ${version}`);
  return manifest;
}
