/**
 * Tar archives in memory. Owner, mode and time, which usually come from the disk, have fixed values,
 * so that equal files always give equal bytes.
 */
import { Header, Parser, type ReadEntry } from 'tar';

const BLOCK = 512;

/** A file in an archive. */
export interface ArchiveFile {
  /** The path inside the archive, with forward slashes. */
  path: string;
  bytes: Buffer;
}

/** Packs the files into a tar in the given order. Throws when a path is too long for a plain header. */
export function toTar(files: readonly ArchiveFile[]): Buffer {
  const blocks = files.flatMap(({ path, bytes }) => [header(path, bytes.length), padded(bytes)]);
  return Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]);
}

/** Returns the files of a tar in its order. Throws when it is truncated, damaged, or contains more than files. */
export function fromTar(tar: Buffer): ArchiveFile[] {
  const files: ArchiveFile[] = [];
  const parser = new Parser({ strict: true, onReadEntry: (entry) => collect(entry, files) });
  // The parser waits for more of a truncated tar instead of failing, so its end is checked here.
  if (!tar.subarray(-2 * BLOCK).equals(Buffer.alloc(2 * BLOCK))) {
    throw new Error('the tar has no end');
  }
  parser.end(tar);
  return files;
}

function header(path: string, size: number): Buffer {
  const block = Buffer.alloc(BLOCK);
  const needsMore = new Header({
    path,
    size,
    type: 'File',
    mode: 0o644,
    uid: 0,
    gid: 0,
    mtime: new Date(0),
  }).encode(block);
  if (needsMore) throw new Error(`${path}: the path is too long for an archive`);
  return block;
}

function padded(bytes: Buffer): Buffer {
  const rest = bytes.length % BLOCK;
  return rest === 0 ? bytes : Buffer.concat([bytes, Buffer.alloc(BLOCK - rest)]);
}

function collect(entry: ReadEntry, files: ArchiveFile[]): void {
  if (entry.type !== 'File') throw new Error(`${entry.path} is not a file but ${entry.type}`);
  const chunks: Buffer[] = [];
  entry.on('data', (chunk) => chunks.push(chunk));
  entry.on('end', () => files.push({ path: entry.path, bytes: Buffer.concat(chunks) }));
}
