import { describe, expect, it } from 'vitest';
import { chartFor } from '../../../src/console/result/chart-choice.ts';
import type { ColumnKind, QueryResult } from '../../../src/console/query/result.ts';

function result(kinds: Record<string, ColumnKind>, rows: QueryResult['rows']): QueryResult {
  return {
    columns: Object.entries(kinds).map(([name, kind]) => ({ name, kind })),
    rows,
    cut: false,
  };
}

describe('the chart of a result', () => {
  it('is bars for names and numbers, in the order of the rows', () => {
    const choice = chartFor(
      result({ name: 'text', n: 'integer' }, [
        ['b', 1],
        ['a', 2],
      ]),
    );
    expect(choice).toMatchObject({
      kind: 'bars',
      of: 'name',
      value: 'n',
      points: [
        { name: 'b', value: 1 },
        { name: 'a', value: 2 },
      ],
    });
  });

  it('is steps for days and numbers, sorted by day, in either order of the columns', () => {
    const rows = [
      [5, '2022-02-01'],
      [3, '2021-01-01'],
    ];
    const choice = chartFor(result({ n: 'integer', day: 'text' }, rows));
    expect(choice).toMatchObject({ kind: 'steps', points: [{ value: 3 }, { value: 5 }] });
  });

  it('is bars for dates of which only the month is known', () => {
    const rows = [
      ['2021-01', 1],
      ['2022-02-01', 2],
    ];
    expect(chartFor(result({ day: 'text', n: 'integer' }, rows)).kind).toBe('bars');
  });

  it('is dots for two numbers, but bars where one of them is a year', () => {
    const rows = [
      [2020, 1],
      [2021, 2],
    ];
    expect(chartFor(result({ a: 'integer', b: 'decimal' }, rows)).kind).toBe('dots');
    expect(chartFor(result({ year: 'integer', b: 'decimal' }, rows)).kind).toBe('bars');
  });

  it('leaves out unknown values and counts them', () => {
    const rows = [
      ['a', 1],
      ['b', null],
      ['c', 0],
    ];
    const choice = chartFor(result({ name: 'text', n: 'integer' }, rows));
    expect(choice).toMatchObject({ unknown: 1, points: [{ name: 'a' }, { name: 'c', value: 0 }] });
  });

  it.each([
    ['columns', result({ a: 'text' }, [['x'], ['y']])],
    [
      'columns',
      result({ a: 'list', b: 'integer' }, [
        ['x', 1],
        ['y', 2],
      ]),
    ],
    ['one-row', result({ a: 'text', b: 'integer' }, [['x', 1]])],
    [
      'no-numbers',
      result({ a: 'text', b: 'text' }, [
        ['x', 'y'],
        ['y', 'z'],
      ]),
    ],
    [
      'no-numbers',
      result({ a: 'text', b: 'integer' }, [
        ['x', null],
        ['y', 1],
      ]),
    ],
    [
      'too-many',
      result(
        { a: 'text', b: 'integer' },
        Array.from({ length: 61 }, () => ['x', 1]),
      ),
    ],
  ] as const)('is none with the reason %s', (why, given) => {
    expect(chartFor(given)).toEqual({ kind: 'none', why });
  });
});
