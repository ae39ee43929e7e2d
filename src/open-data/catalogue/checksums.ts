/** The file of checksums. */
import type { PublishedFile } from '../files/file.ts';

/** Returns lines in the format of `sha256sum -c`, sorted by name. */
export function checksums(files: readonly Pick<PublishedFile, 'path' | 'sha256'>[]): string {
  const lines = files.map(({ sha256, path }) => ({ path, line: `${sha256}  ${path}\n` }));
  return lines
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ line }) => line)
    .join('');
}
