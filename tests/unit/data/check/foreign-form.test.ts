import { expect, test } from 'vitest';
import { decodeCsv } from '../../../../src/data/decode.ts';

const faultOf = (bytes: Uint8Array): string | undefined =>
  decodeCsv('uji.csv', bytes).problems[0]?.expected;

test.each([
  ['an XLSX', 'PK\x03\x04\x14\0', 'a workbook (XLSX, ODS) or another ZIP file'],
  ['an XLS', '\xd0\xcf\x11\xe0', 'an old Excel workbook (XLS)'],
  ['a PDF', '%PDF-1.7\n', 'a PDF'],
  ['a gzip', '\x1f\x8b\x08', 'a compressed file (gzip)'],
  ['a Parquet', 'PAR1\x15', 'a Parquet file'],
  ['a page', '\n<!DOCTYPE html><title>429</title>', 'a web page'],
  ['a pointer', 'version https://git-lfs.github.com/spec/v1\n', 'a pointer of Git LFS'],
  ['zeros', 'kode,nama\n1,\0\0\0\0\n', 'binary data'],
])('%s with the name of a CSV is named as what it is', (_, bytes, found) => {
  expect(faultOf(Buffer.from(bytes, 'latin1'))).toContain(`(the file is ${found}; `);
});

test.each([
  ['little-endian, with a mark', Buffer.from('\uFEFFkode,nama\n1,Café\n', 'utf16le')],
  ['little-endian, without a mark', Buffer.from('kode,nama\n1,Café\n', 'utf16le')],
  ['big-endian, without a mark', Buffer.from('kode,nama\n1,Café\n', 'utf16le').swap16()],
])('UTF-16 is recognised: %s', (_, bytes) => {
  expect(faultOf(bytes)).toContain('(the file is UTF-16; ');
});

test('a text that mentions such a format further down is read', () => {
  expect(decodeCsv('uji.csv', Buffer.from('kode\n"%PDF- <html>"\n')).problems).toEqual([]);
});
