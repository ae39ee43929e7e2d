/** The archive of a release: its manifest followed by its files, as a tar compressed with Brotli. */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { parseManifest, sha256, type Manifest } from './manifest.ts';
import { fromTar, toTar, type ArchiveFile } from './tar.ts';

const MANIFEST = 'manifest.json';

/** A release with all its files. */
export interface Release {
  manifest: Manifest;
  /** The files in the order of the manifest. */
  files: ArchiveFile[];
}

/**
 * Returns the bytes of the archive. The same release always gives the same bytes. An archive that is
 * not kept may have a lower quality of Brotli's, because the highest takes twenty seconds.
 */
export function packArchive(
  { manifest, files }: Release,
  quality = constants.BROTLI_MAX_QUALITY,
): Buffer {
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  const tar = toTar([{ path: MANIFEST, bytes: Buffer.from(text) }, ...files]);
  return brotliCompressSync(tar, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      // The largest window, so that the CSV and JSON of the same rows take little more space than one of them.
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: tar.length,
    },
  });
}

/**
 * Reads a release from an archive and checks every file against the manifest. Throws when the archive
 * cannot be read, or a file is missing, unlisted or different from the released one.
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
