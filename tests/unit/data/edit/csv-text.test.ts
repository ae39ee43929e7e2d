import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { addRow, changeRow, rowsIn } from '../../../../src/data/edit/csv-text.ts';

const csv = 'id,name,note\na,"Satu, dua","kata ""sulit"""\nb,,"baris\nkedua"\nd,Empat,\n';

test('cells are read through quotes and line ends', () => {
  expect(rowsIn(csv)).toEqual([
    { id: 'a', name: 'Satu, dua', note: 'kata "sulit"' },
    { id: 'b', name: '', note: 'baris\nkedua' },
    { id: 'd', name: 'Empat', note: '' },
  ]);
});

test('a change of a cell leaves the rest of its row as it was written', () => {
  const unusual = 'id,name,note\na,"Satu",x\nb,Dua,"y"\n';
  expect(changeRow(unusual, 'id', 'b', { name: 'Tiga, empat' })).toBe(
    'id,name,note\na,"Satu",x\nb,"Tiga, empat","y"\n',
  );
});

test('a row is inserted before the first row that follows it in order', () => {
  const after = addRow(csv, { id: 'c', name: 'Tiga' }, ({ id = '' }) => id > 'c');
  expect(after).toBe(csv.replace('d,Empat', 'c,Tiga,\nd,Empat'));
});

test('a row is appended to a file whose last line has no line end', () => {
  expect(addRow('id,name\r\na,x', { id: 'b' }, () => false)).toBe('id,name\r\na,x\r\nb,\r\n');
});

test('a row that does not exist is reported', () => {
  expect(() => changeRow(csv, 'id', 'z', {})).toThrow('No row has id "z".');
});

describe('for any content of the cells', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '“', ' ', 'é') });
  const table = fc.array(fc.tuple(fc.uuid(), cell, cell), { minLength: 1, maxLength: 8 });

  test('a changed cell is read back, and no other cell changes', () => {
    fc.assert(
      fc.property(table, cell, (rows, now) => {
        const text = `${Papa.unparse([['id', 'x', 'y'], ...rows], { newline: '\n' })}\n`;
        const [first] = rows;
        const changed = changeRow(text, 'id', first![0], { y: now });
        const expected = rows.map(([id, x, y], index) => ({ id, x, y: index === 0 ? now : y }));
        expect(rowsIn(changed)).toEqual(expected);
      }),
    );
  });
});
