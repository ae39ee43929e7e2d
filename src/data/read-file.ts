/** Reads the bytes of a curated CSV, or reports in words why that is not possible. */
import { readFileSync, statSync } from 'node:fs';

/** The largest file that is read, in bytes; a text of this size still fits into one string. */
const LARGEST_FILE = 256 * 1024 * 1024;

/** The bytes of a file, or what was expected of it instead. */
export type FileBytes = { bytes: Buffer } | { expected: string };

/** Reads `path`; whatever is there (nothing, a folder, a pipe, a file without permission) throws nothing. */
export function readBytes(path: string): FileBytes {
  try {
    const found = statSync(path);
    if (found.isDirectory()) return { expected: 'a file of this name, not a folder' };
    // Reading a pipe or a device would wait for ever.
    if (!found.isFile()) return { expected: 'a file of this name, not a pipe or a device' };
    if (found.size > LARGEST_FILE) {
      const limit = LARGEST_FILE / 1024 / 1024;
      const size = Math.ceil(found.size / 1024 / 1024);
      return { expected: `a file of at most ${limit} MB, not of ${size} MB` };
    }
    return { bytes: readFileSync(path) };
  } catch (error) {
    return { expected: expectedInstead(error as NodeJS.ErrnoException) };
  }
}

function expectedInstead({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'a file of this name';
  if (code === 'EACCES' || code === 'EPERM') return 'a file that this user may read';
  return `a file that can be read (${code ?? message})`;
}
