/** Packing the same parts into the same bytes, at whatever time and in whatever zone. */
import { unzipSync, zipSync } from 'fflate';

/**
 * The same archive with its parts in the order of their names and without the time of packing.
 * The list of content types comes first, as readers of Office files expect.
 */
export function stableZip(archive: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(archive)).sort(([a], [b]) => (a < b ? -1 : 1));
  // The earliest time a ZIP can hold; ZIP keeps local time, so it is made from local parts.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(parts), { level: 9, mtime });
}
