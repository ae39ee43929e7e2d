/** Workbooks whose parts give the same bytes at any time and in any time zone. */
import writeXlsxFile, { type Sheet } from 'write-excel-file/universal';
import { unzipSync, zipSync } from 'fflate';

/**
 * Returns the bytes of a workbook; the same sheets give the same bytes. The library's variant for Node
 * packs as a stream and takes two megabytes for every part of a workbook, so its synchronous one is used.
 */
export async function stableWorkbook(sheets: Sheet<Blob>[]): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await writeXlsxFile(sheets).toBlob();
  return new Uint8Array(stableZip(new Uint8Array(await packed.arrayBuffer())));
}

/**
 * Returns the same archive with its parts sorted by name and without the time of packing.
 * The list of content types comes first because readers of Office files expect it there.
 */
function stableZip(archive: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(archive)).sort(([a], [b]) => (a < b ? -1 : 1));
  // The earliest time in a ZIP. ZIP stores local time, so the date is made from local parts.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(parts), { level: 9, mtime });
}
