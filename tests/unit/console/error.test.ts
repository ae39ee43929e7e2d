import { describe, expect, it } from 'vitest';
import { IntervalError, readError } from '../../../src/console/query/error.ts';

const errorOf = (message: string, sql = 'SELECT 1') => readError(new Error(message), sql);

describe('an error of DuckDB', () => {
  it('is placed by the caret under the line', () => {
    const message =
      'Binder Error: Referenced column "populatio" not found!\n\nLINE 2:   populatio\n          ^';
    expect(errorOf(message, 'SELECT name,\n  populatio\nFROM regions')).toEqual({
      kind: 'sql',
      message: 'Binder Error: Referenced column "populatio" not found!',
      place: { line: 2, column: 3 },
    });
  });

  it('is placed in a long line of which only a part is shown', () => {
    const sql = `SELECT '${'k'.repeat(120)}', nam FROM regions`;
    const shown = sql.slice(60, 160);
    const caret = ' '.repeat('LINE 1: ...'.length + shown.indexOf('nam'));
    const { place } = errorOf(`Binder Error: no\n\nLINE 1: ...${shown}...\n${caret}^`, sql);
    expect(place).toEqual({ line: 1, column: sql.indexOf('nam') + 1 });
  });

  it('of the parser is placed by its position in bytes', () => {
    const sql = "SELECT 'é',\n  FROM";
    const position = new TextEncoder().encode(sql).length;
    const message = JSON.stringify({
      exception_type: 'Parser',
      exception_message: 'syntax error at end of input',
      position: String(position),
    });
    expect(errorOf(message, sql)).toEqual({
      kind: 'sql',
      message: 'Parser Error: syntax error at end of input',
      place: { line: 2, column: 7 },
    });
  });

  it.each([
    'Permission Error: Cannot access file "x" - file system operations are disabled by configuration',
    'Invalid Input Error: Cannot change configuration option "threads" - the configuration has been locked',
    'Invalid Input Error: Cannot execute statement of type "DROP" on database "mpp" which is attached in read-only mode!',
    'Catalog Error: Scalar Function with name "current_date" is not in the catalog, but it exists in the icu extension.',
  ])('says that it is closed on purpose: %s', (message) => {
    expect(errorOf(message).kind).toBe('locked');
  });

  it('is told from a crash of the engine', () => {
    const trap = Object.assign(new Error('unreachable'), { name: 'RuntimeError' });
    expect(readError(trap, '').kind).toBe('crash');
    expect(errorOf('memory access out of bounds').kind).toBe('crash');
    expect(errorOf('Conversion Error: value out of bounds for INT32').kind).toBe('sql');
  });

  it('of a column that cannot be shown has a kind of its own', () => {
    expect(readError(new IntervalError('age'), '').kind).toBe('interval');
  });
});
