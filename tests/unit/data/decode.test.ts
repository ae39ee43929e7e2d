import { expect, test } from 'vitest';
import { decodeCsv } from '../../../src/data/decode.ts';

const decode = (text: string, encoding: BufferEncoding) =>
  decodeCsv('uji.csv', Buffer.from(text, encoding));

test('UTF-8 is read unchanged', () => {
  expect(decode('a,Senin–Jumat\n', 'utf8')).toEqual({ text: 'a,Senin–Jumat\n', problems: [] });
});

test('a byte order mark, which spreadsheets write, is skipped', () => {
  expect(decode('\uFEFFkode\n', 'utf8')).toEqual({ text: 'kode\n', problems: [] });
});

test('bytes of another encoding are reported with line, word and their probable meaning', () => {
  const { text, problems } = decode('kode,nama\n1,kota "Café" lama\n', 'latin1');
  expect(problems).toMatchObject([{ line: 2, value: 'Caf\uFFFD', nearest: 'Café' }]);
  expect(text).toBe('kode,nama\n1,kota "Café" lama\n');
});

test('every line with such bytes is reported', () => {
  expect(decode('é\na\né\n', 'latin1').problems.map(({ line }) => line)).toEqual([1, 3]);
});

test('a letter that was lost when the file was saved is reported', () => {
  expect(decode('a\nCaf\uFFFD\n', 'utf8').problems).toMatchObject([
    { line: 2, value: 'Caf\uFFFD' },
  ]);
});

test('UTF-16 is reported once and not read', () => {
  const { text, problems } = decode('\uFEFFkode\n1\n', 'utf16le');
  expect([text, problems.length]).toEqual([null, 1]);
});
