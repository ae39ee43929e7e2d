/** Reports traces of other programs in a CSV that leave the values intact but spoil comparisons. */
import { join } from 'node:path';
import { readBytes } from '../read-file.ts';
import { tables } from '../tables/index.ts';

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Returns one sentence for each file of `folder` that begins with a byte order mark or ends its lines
 * with CR LF, as Excel saves "CSV UTF-8". These are not problems because the cells are still readable.
 */
export function formNotices(folder: string): string[] {
  return Object.keys(tables)
    .map((name) => `${name}.csv`)
    .flatMap((file) => {
      const read = readBytes(join(folder, file));
      // What cannot be read is a problem, which `loadDataset` reports.
      return 'bytes' in read ? noticesOf(file, read.bytes) : [];
    });
}

function noticesOf(file: string, bytes: Buffer): string[] {
  const found = [
    ...(bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? ['begins with a byte order mark'] : []),
    ...(bytes.includes('\r') ? ['ends its lines with CR or CR LF'] : []),
  ];
  if (found.length === 0) return [];
  const advice =
    'Excel saves files this way. The values can still be read, but a comparison shows every line as changed; save with LibreOffice (character set UTF-8) or a text editor (UTF-8, line ends LF)';
  return [`${file} ${found.join(' and ')}: ${advice}.`];
}
