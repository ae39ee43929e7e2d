/** index.json: the list of files for programs. */
import { about } from '../about.ts';
import type { Content } from '../files/content.ts';
import { mediaTypes, type PublishedFile } from '../files/file.ts';
import type { Site } from '../site.ts';

/** Returns the version of the data and, for each file, its description, size and checksum. */
export function fileIndex(
  { version }: Content,
  files: readonly PublishedFile[],
  site: Site,
): Record<string, unknown> {
  return {
    name: about.name,
    title: about.title,
    contract: about.contract,
    version: version.id,
    date: version.date,
    licence: about.licence.name,
    address: site.address,
    page: site.page,
    checksums: 'checksums.txt',
    files: files.map(({ path, title, of, rows, ending, bytes, sha256 }) => ({
      path,
      title,
      ...(of && { of, rows }),
      mediaType: mediaTypes[ending],
      bytes: bytes.length,
      sha256,
    })),
  };
}
