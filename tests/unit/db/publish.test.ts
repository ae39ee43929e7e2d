import { expect, test } from 'vitest';
import { toCsv, toIndonesianCsv, toJson } from '../../../src/db/publish.ts';

const columns = ['kode', 'catatan', 'jumlah', 'benar'];
const rows = [
  { kode: '11.10', catatan: 'dua, "tiga"', jumlah: 1.5, benar: true },
  { kode: '11.11', catatan: null, jumlah: 0, benar: false },
];

test('CSV quotes cells that need it, leaves unknown cells empty and ends with a line end', () => {
  expect(toCsv(columns, rows)).toBe(
    'kode,catatan,jumlah,benar\n11.10,"dua, ""tiga""",1.5,true\n11.11,,0,false\n',
  );
});

test('JSON has one row per line, with unknown cells as null', () => {
  expect(toJson(columns, rows)).toBe(
    '[\n{"kode":"11.10","catatan":"dua, \\"tiga\\"","jumlah":1.5,"benar":true},\n' +
      '{"kode":"11.11","catatan":null,"jumlah":0,"benar":false}\n]\n',
  );
});

test('JSON can be read back', () => {
  expect(JSON.parse(toJson(columns, rows))).toEqual(rows);
});

test('no rows give an empty list in JSON and a header in CSV', () => {
  expect(toJson(columns, [])).toBe('[]\n');
  expect(toCsv(columns, [])).toBe('kode,catatan,jumlah,benar\n');
});

test('the Indonesian CSV has semicolons, decimal commas, a byte order mark and CRLF', () => {
  expect(toIndonesianCsv(columns, rows)).toBe(
    '\uFEFFkode;catatan;jumlah;benar\r\n11.10;"dua, ""tiga""";1,5;true\r\n11.11;;0;false\r\n',
  );
});

test('the Indonesian CSV keeps a negative number and does not let a text run as a formula', () => {
  const cells = [{ jumlah: -7.25, catatan: '=HYPERLINK("x")', kode: '+62811;12' }];
  expect(toIndonesianCsv(['jumlah', 'catatan', 'kode'], cells)).toBe(
    '\uFEFFjumlah;catatan;kode\r\n-7,25;"\'=HYPERLINK(""x"")";"\'+62811;12"\r\n',
  );
});
