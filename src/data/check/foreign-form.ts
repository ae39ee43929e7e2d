/** Recognises files that are no CSV although their names end in .csv, by their first bytes. */

/** The name of another kind of file, with what to do about it. */
export interface ForeignForm {
  found: string;
  advice: string;
}

const SAVE_AS =
  'save or export it as "CSV UTF-8"; renaming a file does not change what it contains';

const signatures: readonly (ForeignForm & { start: RegExp })[] = [
  { start: /^PK\x03\x04/, found: 'a workbook (XLSX, ODS) or another ZIP file', advice: SAVE_AS },
  { start: /^\xd0\xcf\x11\xe0/, found: 'an old Excel workbook (XLS)', advice: SAVE_AS },
  { start: /^%PDF-/, found: 'a PDF', advice: SAVE_AS },
  { start: /^\x1f\x8b/, found: 'a compressed file (gzip)', advice: 'decompress it first' },
  { start: /^PAR1/, found: 'a Parquet file', advice: SAVE_AS },
  {
    start: /^\s*(<!doctype|<html|<\?xml)/i,
    found: 'a web page',
    advice: 'a browser saved the page that shows or refuses the file; download the raw file',
  },
  {
    start: /^version https:\/\/git-lfs\./,
    found: 'a pointer of Git LFS',
    advice: 'run git lfs pull to fetch the file itself',
  },
];

const UTF16 = { found: 'UTF-16', advice: 'save it as "CSV UTF-8"' };

/** Returns the other form that the bytes have; undefined when they may be text of a CSV. */
export function foreignForm(bytes: Uint8Array): ForeignForm | undefined {
  if (isUtf16(bytes)) return UTF16;
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const known = signatures.find((signature) => signature.start.test(start));
  if (known) return known;
  // No CSV contains a zero byte: this is another binary file, or a file that lost its content.
  return bytes.includes(0) ? { found: 'binary data', advice: SAVE_AS } : undefined;
}

/** Whether the bytes begin with a mark of UTF-16, or have a zero in nearly every second place. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = [...bytes.subarray(0, 200)];
  const zeros = (parity: number): number =>
    start.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const most = start.length * 0.4;
  return start.length > 3 && Math.min(zeros(0), zeros(1)) === 0 && zeros(0) + zeros(1) >= most;
}
