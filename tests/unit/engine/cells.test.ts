import { describe, expect, it } from 'vitest';
import { plainCell, plainRows } from '../../../src/engine/cells.ts';

const decimal = (scale: number) => ({ typeId: 7, scale });

describe('a cell of DuckDB-WASM', () => {
  it('is a number where count() returned a bigint', () => {
    expect(plainCell(514n, { typeId: 2 })).toBe(514);
  });

  it('is a number where sum() returned a 128-bit decimal', () => {
    expect(plainCell(new Uint32Array([282_000_000, 0, 0, 0]), decimal(0))).toBe(282_000_000);
    expect(plainCell(new Uint32Array([0, 1, 0, 0]), decimal(0))).toBe(2 ** 32);
    expect(plainCell(new Uint32Array([1234, 0, 0, 0]), decimal(2))).toBe(12.34);
  });

  it('keeps the sign of a decimal', () => {
    const minusTwo = new Uint32Array([0xfffffffe, 0xffffffff, 0xffffffff, 0xffffffff]);
    expect(plainCell(minusTwo, decimal(0))).toBe(-2);
  });

  it('is a text YYYY-MM-DD where DuckDB returned a DATE', () => {
    expect(plainCell(Date.UTC(2025, 11, 15), { typeId: 8 })).toBe('2025-12-15');
  });

  it('is unchanged where it is a text or boolean, and null where it is unknown', () => {
    expect(plainCell('11.10', { typeId: 5 })).toBe('11.10');
    expect(plainCell(false, { typeId: 6 })).toBe(false);
    expect(plainCell(undefined, { typeId: 5 })).toBeNull();
  });
});

it('plainRows returns a table by rows', () => {
  const columns = [
    ['a', 'b'],
    [1n, null],
  ];
  const table = {
    numRows: 2,
    schema: {
      fields: [
        { name: 'kode', type: { typeId: 5 } },
        { name: 'n', type: { typeId: 2 } },
      ],
    },
    getChildAt: (column: number) => ({ get: (row: number): unknown => columns[column]![row] }),
  };
  expect(plainRows(table)).toEqual([
    { kode: 'a', n: 1 },
    { kode: 'b', n: null },
  ]);
});
