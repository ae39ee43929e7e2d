/** Collects the files of a release from a freshly built site. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { publishedNames, versionedTables } from '../db/published.ts';
import { versionOf, type DataVersion } from '../db/version.ts';
import { checksums } from '../open-data/catalogue/checksums.ts';
import { isFrozenPath } from './frozen-path.ts';
import { sha256 } from './manifest.ts';
import type { ArchiveFile } from './tar.ts';

/** The folder with the live files that a snapshot repeats. */
const LIVE = 'data/v1';

/** The files of /data/v1/ that every snapshot repeats; add a file by adding a line. */
const REPEATED: readonly string[] = [
  ...publishedNames.flatMap((name) => [`${name}.csv`, `${name}.json`]),
  'mpp.duckdb',
];

/** The description of the CSVs; a snapshot contains it without the addresses of the live files. */
const PACKAGE = 'datapackage.json';

/**
 * Returns the files to be frozen, sorted by their paths in the site: the snapshot of the data and the
 * frozen pages of the version. Throws when the site lacks a file or was built from other data.
 */
export function collectFrozen(site: string, version: DataVersion): ArchiveFile[] {
  const files = [...snapshotOf(site, version), ...frozenByPages(site, version.id)];
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Returns the files that contain one of these texts, such as the address for which the site was built. */
export function filesWith(texts: readonly string[], files: readonly ArchiveFile[]): string[] {
  return files
    .filter(({ bytes }) => texts.some((text) => bytes.includes(text)))
    .map(({ path }) => path);
}

/** The snapshot in `/data/<version>/`: the same bytes as `/data/v1/` on this day, and their description. */
function snapshotOf(site: string, version: DataVersion): ArchiveFile[] {
  const tables = versionedTables.map((name) => ({
    name,
    text: readLive(site, `${name}.csv`).toString('utf8'),
  }));
  if (versionOf(version.date, tables).hash !== version.hash) {
    throw new Error(`The site in ${site} was not built from the data of version ${version.id}.`);
  }
  const files = [
    ...REPEATED.map((name) => ({ path: name, bytes: readLive(site, name) })),
    { path: PACKAGE, bytes: withoutAddresses(readLive(site, PACKAGE)) },
  ];
  const sums = checksums(files.map(({ path, bytes }) => ({ path, sha256: sha256(bytes) })));
  return [...files, { path: 'checksums.txt', bytes: Buffer.from(sums) }].map(({ path, bytes }) => ({
    path: `data/${version.id}/${path}`,
    bytes,
  }));
}

/** The data package without addresses of the site, so that it works wherever its files are beside it. */
function withoutAddresses(descriptor: Buffer): Buffer {
  const entries = Object.entries(JSON.parse(descriptor.toString('utf8')) as object);
  const kept = entries.filter(([name]) => name !== 'id' && name !== 'homepage');
  return Buffer.from(`${JSON.stringify(Object.fromEntries(kept), null, 1)}\n`);
}

function frozenByPages(site: string, version: string): ArchiveFile[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, path: file.slice(join(site, '/').length).replaceAll('\\', '/') }))
    .filter(({ path }) => isFrozenPath(path, version))
    .map(({ file, path }) => ({ path, bytes: readFileSync(file) }));
}

function readLive(site: string, name: string): Buffer {
  const file = join(site, LIVE, name);
  if (!existsSync(file)) throw new Error(`${file} is missing, so the site cannot be released.`);
  return readFileSync(file);
}
