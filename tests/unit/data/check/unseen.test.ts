import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asSeen, isSeen, showUnseen } from '../../../../src/data/check/unseen.ts';
import type { Table } from '../../../../src/data/table.ts';
import { tables } from '../../../../src/data/tables/index.ts';

/** One of each kind: control, zero-width, direction mark, odd blank, filler, private, not a character. */
const UNSEEN = [
  ...['\0', '\t', '\v', '\x1b', '\x7f', '\x85', '\xa0', '\xad', '\u034f', '\u115f', '\u200b'],
  ...['\u200d', '\u200e', '\u2028', '\u202e', '\u2066', '\u2800', '\u3000', '\u3164', '\ufe0f'],
  ...['\ufeff', '\ufff9', '\ue000', '\uffff', '\u{e0041}', '\ud800'],
];

test('no column of any table takes an unseen character at any place of a valid cell', () => {
  const taken = Object.values(tables as Record<string, Table>).flatMap(({ name, columns }) =>
    Object.entries(columns).flatMap(([column, { example, zod }]) =>
      UNSEEN.flatMap((character) => [
        `${character}${example}`,
        `${example.slice(0, 1)}${character}${example.slice(1)}`,
        `${example}${character}`,
      ])
        .filter((cell) => zod.safeParse(cell).success)
        .map((cell) => `${name}.${column}: ${showUnseen(cell)}`),
    ),
  );
  expect(taken).toEqual([]);
});

test('texts of Indonesian names and addresses are accepted', () => {
  const texts = [
    'Ma’rang',
    'Café Sénèn',
    'Jl. Ahmad Yani № 5–7 “Graha”',
    'baris\nkedua',
    '≤ 20 m²',
  ];
  expect(texts.filter((text) => !isSeen(text))).toEqual([]);
});

test('an accent that is a character of its own is refused, and composed', () => {
  expect([isSeen('Cafe\u0301'), asSeen('Cafe\u0301')]).toEqual([false, 'Café']);
});

test('blanks become spaces and all other unseen characters disappear', () => {
  expect(asSeen('\ufeffKab.\u00a0Bo\u200bgor\u202c\t')).toBe('Kab. Bogor');
});

test('a message shows what cannot be seen', () => {
  expect(showUnseen('a\u200bb\u001b[31m')).toBe('a<U+200B>b<U+001B>[31m');
});

test('every text is accepted as it is seen', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => isSeen(asSeen(text))));
});
