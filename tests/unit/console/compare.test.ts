import { describe, expect, it } from 'vitest';
import { differences, readChecksums } from '../../../src/console/verify/compare.ts';

const rows = [
  { code: '11.10', n: 1 },
  { code: '11.11', n: null },
];

describe('a comparison cell by cell', () => {
  it('returns no difference between equal rows', () => {
    expect(differences(['code', 'n'], rows, structuredClone(rows))).toEqual([]);
  });

  it('returns row, column and both values of every difference', () => {
    const published = [
      { code: '11.10', n: 1 },
      { code: 11.11, n: 0 },
    ];
    expect(differences(['code', 'n'], rows, published)).toEqual([
      { row: 2, column: 'code', computed: '11.11', published: 11.11 },
      { row: 2, column: 'n', computed: null, published: 0 },
    ]);
  });

  it('returns a row or column that is missing on one side', () => {
    expect(differences(['code', 'n'], rows, rows.slice(0, 1))).toMatchObject([
      { row: 2, column: null },
    ]);
    const wider = rows.map((row) => ({ ...row, more: 1 }));
    expect(differences(['code', 'n'], rows, wider)).toHaveLength(2);
  });

  it('reads lines in the format of sha256sum', () => {
    expect(readChecksums('ab  x.csv\ncd  y.json\n').get('y.json')).toBe('cd');
  });
});
