import { describe, expect, it } from 'vitest';
import { resultCsv, resultJson } from '../../../src/console/verify/files.ts';
import type { QueryResult } from '../../../src/console/query/result.ts';

const result: QueryResult = {
  columns: [
    { name: '=a', kind: 'text' },
    { name: 'n', kind: 'decimal' },
    { name: 'n', kind: 'integer' },
  ],
  rows: [
    ['=HYPERLINK("x")', -1.5, null],
    ['Bireuen, "kota"', 1234567.25, 0],
  ],
  cut: false,
};

describe('the files of a result', () => {
  it('escape formulas in cells and column names of the CSV, and keep numbers', () => {
    expect(resultCsv(result).split('\r\n')).toEqual([
      "'=a,n,n",
      `"'=HYPERLINK(""x"")",-1.5,`,
      '"Bireuen, ""kota""",1234567.25,0',
      '',
    ]);
  });

  it('keep every column in JSON, with null for what is unknown', () => {
    expect(JSON.parse(resultJson(result))).toEqual([
      { '=a': '=HYPERLINK("x")', n: -1.5, n_2: null },
      { '=a': 'Bireuen, "kota"', n: 1234567.25, n_2: 0 },
    ]);
    expect(JSON.parse(resultJson({ ...result, rows: [] }))).toEqual([]);
  });
});
