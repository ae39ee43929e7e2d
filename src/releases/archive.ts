/** The archive of a release: its manifest and then its files, as a tar compressed with Brotli. */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { parseManifest, sha256, type Manifest } from './manifest.ts';
import { fromTar, toTar, type ArchiveFile } from './tar.ts';

const MANIFEST = 'manifest.json';

export interface Release {
  manifest: Manifest;
  /** In the order of the manifest. */
  files: ArchiveFile[];
}

/** The bytes of the archive. The same release always gives the same bytes. */
export function packArchive({ manifest, files }: Release): Buffer {
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  const tar = toTar([{ path: MANIFEST, bytes: Buffer.from(text) }, ...files]);
  return brotliCompressSync(tar, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      // The widest window, so that a CSV and the JSON of the same rows are stored nearly once.
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: tar.length,
    },
  });
}

/**
 * The release in an archive, with every file held against the manifest. Throws when the archive
 * cannot be read, or a file is missing, unlisted or not the one that was released.
 */
export function unpackArchive(archive: Buffer): Release {
  const [first, ...files] = fromTar(brotliDecompressSync(archive));
  if (first?.path !== MANIFEST) throw new Error('its first file is not the manifest');
  const manifest = parseManifest(first.bytes.toString('utf8'));
  if (files.length !== manifest.files.length) {
    throw new Error(`it holds ${files.length} files, not ${manifest.files.length}`);
  }
  for (const [index, { path, bytes }] of files.entries()) {
    const listed = manifest.files[index]!;
    if (path !== listed.path) throw new Error(`it holds ${path} in the place of ${listed.path}`);
    if (sha256(bytes) !== listed.sha256) throw new Error(`${path} is not the file it released`);
  }
  return { manifest, files };
}
