import { describe, expect, test } from 'vitest';
import * as columns from '../../../src/data/columns.ts';
import type { Column } from '../../../src/data/columns.ts';

const words = { description: { id: 'Uji.', en: 'Test.' }, example: '' };
const accepts = (column: Column<unknown>, cell: string): boolean =>
  column.zod.safeParse(cell).success;

test('an optional column reads an empty cell as unknown, never as zero', () => {
  const column = columns.optional(columns.count(words));
  expect(column.zod.parse('')).toBeNull();
  expect(column.zod.parse('0')).toBe(0);
});

test('a required column refuses an empty cell', () => {
  const required = [columns.text(words), columns.count(words), columns.partialDate(words)];
  expect(required.map((column) => accepts(column, ''))).toEqual([false, false, false]);
});

test('a text with spaces at its ends is refused', () => {
  expect(accepts(columns.text(words), 'Kota Batu')).toBe(true);
  expect(accepts(columns.text(words), 'Kota Batu ')).toBe(false);
});

describe('a count', () => {
  const column = columns.count({ ...words, minimum: 1 });

  test('becomes a number', () => {
    expect(column.zod.parse('26')).toBe(26);
  });

  test.each(['0', '-1', '1.5', '1,000', '1e3', '007', '26 MPP', '99999999999'])(
    'is not written %s',
    (cell) => {
      expect(accepts(column, cell)).toBe(false);
    },
  );
});

test('a decimal is accepted within its bounds and with a full stop', () => {
  const column = columns.decimal({ ...words, minimum: -12, maximum: 7 });
  expect(column.zod.parse('-7.5449')).toBe(-7.5449);
  expect(['-12.1', '7.1', '1,5', '.5', '5.'].map((cell) => accepts(column, cell))).not.toContain(
    true,
  );
});

test('a flag becomes true or false and nothing else', () => {
  expect(columns.flag(words).zod.parse('true')).toBe(true);
  expect(columns.flag(words).zod.parse('false')).toBe(false);
  expect(accepts(columns.flag(words), 'TRUE')).toBe(false);
});

test('a word outside the list is refused with the whole list', () => {
  const column = columns.oneOf({ ...words, allowed: ['kabupaten', 'kota'] });
  expect(column.expected).toBe('one of kabupaten, kota');
  expect(accepts(column, 'city')).toBe(false);
});

test.each(['menpan.go.id', 'ftp://menpan.go.id', 'https://', 'https://menpan', 'https://a b.id'])(
  '%s is not a web address',
  (cell) => {
    expect(accepts(columns.webAddress(words), cell)).toBe(false);
  },
);

test.each(['a;a', 'a; b', ';a', 'a;', 'A'])('"%s" is not a list of keys', (cell) => {
  expect(accepts(columns.idList(words), cell)).toBe(false);
});

test('a name from which an address is made has at most as many letters as it says', () => {
  const name = columns.text({ ...words, longest: 100 });
  expect(name.zod.safeParse('a'.repeat(100)).success).toBe(true);
  expect(name.zod.safeParse('a'.repeat(101)).success).toBe(false);
  expect(name.expected).toContain('of at most 100 characters');
});
