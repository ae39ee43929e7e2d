/** Packs the same parts into the same bytes at any time and in any time zone. */
import { unzipSync, zipSync } from 'fflate';

/**
 * Returns the same archive with its parts sorted by name and without the time of packing.
 * The list of content types comes first because readers of Office files expect it there.
 */
export function stableZip(archive: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(archive)).sort(([a], [b]) => (a < b ? -1 : 1));
  // The earliest time in a ZIP. ZIP stores local time, so the date is made from local parts.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(parts), { level: 9, mtime });
}
