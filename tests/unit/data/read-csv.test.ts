import { expect, test } from 'vitest';
import { readCsv } from '../../../src/data/read-csv.ts';

const read = (text: string) => readCsv('uji.csv', text, ['kode', 'catatan']);

test('cells are read as text, with the line on which their row begins', () => {
  const { rows, problems } = read('kode,catatan\n11.10,satu\n11.11,dua\n');
  expect(problems).toEqual([]);
  expect(rows).toEqual([
    { line: 2, cells: { kode: '11.10', catatan: 'satu' } },
    { line: 3, cells: { kode: '11.11', catatan: 'dua' } },
  ]);
});

test.each([
  ['Windows', '\r\n'],
  ['old Macintosh', '\r'],
])('line ends of %s change neither cells nor line numbers', (_, end) => {
  const { rows } = read(['kode,catatan', '1,"a', 'b', 'c"', '2,d', ''].join(end));
  expect(rows.map(({ line }) => line)).toEqual([2, 5]);
  expect(rows[0]?.cells['catatan']).toBe('a\nb\nc');
});

test('mixed line ends leave nothing at the end of a cell', () => {
  const { rows } = read('kode,catatan\r\n1,a\n2,b\r\n');
  expect(rows.map(({ cells }) => cells['catatan'])).toEqual(['a', 'b']);
});

test('the last row needs no line end, and empty lines may follow it', () => {
  expect(read('kode,catatan\n1,a').rows).toHaveLength(1);
  const { rows, problems } = read('kode,catatan\n1,a\n\n\n');
  expect([rows.length, problems.length]).toEqual([1, 0]);
});

test('an empty line between rows is reported on its line', () => {
  const { rows, problems } = read('kode,catatan\n1,a\n\n2,b\n');
  expect(rows).toHaveLength(2);
  expect(problems).toMatchObject([{ line: 3, expected: 'a row, not an empty line' }]);
});

test('a row with a wrong number of cells is reported with its key', () => {
  const { rows, misshapen, complete } = read('kode,catatan\n1\n2,b,c\n3,d\n');
  expect(rows.map(({ cells }) => cells['kode'])).toEqual(['3']);
  expect(misshapen.map(({ cells }) => cells['kode'])).toEqual(['1', '2']);
  expect(complete).toBe(true);
});

test('a mistyped column is named, and the rows are still read', () => {
  const { rows, problems } = read('kode,catatn\n1,a\n');
  expect(problems).toMatchObject([{ line: 1, value: 'catatn', nearest: 'catatan' }]);
  expect(rows[0]?.cells).toEqual({ kode: '1', catatan: 'a' });
});

test('a column that occurs twice is reported', () => {
  const { problems } = read('kode,kode\n1,a\n');
  expect(problems.map(({ expected }) => expected)).toContain('each column name once');
});

test('tabs between cells are reported once', () => {
  const { problems } = read('kode\tcatatan\n1\ta\n');
  expect(problems.map(({ expected }) => expected)).toEqual(['commas between the cells, not tabs']);
});

test('rows before an unbalanced quote are read, and those after it are skipped', () => {
  const { rows, problems, complete } = read('kode,catatan\n1,a\n2,"b\n3,c\n');
  expect(rows.map(({ line }) => line)).toEqual([2]);
  expect(problems).toMatchObject([{ line: 3, value: '2,"b' }]);
  expect(complete).toBe(false);
});

test('an empty file is reported with every column missing', () => {
  const { problems, complete } = read('');
  expect(problems.map(({ expected }) => expected)).toContain('a column named kode');
  expect(complete).toBe(false);
});
