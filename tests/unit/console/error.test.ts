import { describe, expect, it } from 'vitest';
import { IntervalError, readError } from '../../../src/console/query/error.ts';

const errorOf = (message: string, sql = 'SELECT 1') => readError(new Error(message), sql);

describe('an error of DuckDB', () => {
  it('has the position of the caret under the line', () => {
    const message =
      'Binder Error: Referenced column "populatio" not found!\n\nLINE 2:   populatio\n          ^';
    expect(errorOf(message, 'SELECT name,\n  populatio\nFROM regions')).toEqual({
      kind: 'sql',
      message: 'Binder Error: Referenced column "populatio" not found!',
      position: { line: 2, column: 3 },
    });
  });

  it('has its position in a long line of which only a part is shown', () => {
    const sql = `SELECT '${'k'.repeat(120)}', nam FROM regions`;
    const shown = sql.slice(60, 160);
    const caret = ' '.repeat('LINE 1: ...'.length + shown.indexOf('nam'));
    const { position: found } = errorOf(
      `Binder Error: no\n\nLINE 1: ...${shown}...\n${caret}^`,
      sql,
    );
    expect(found).toEqual({ line: 1, column: sql.indexOf('nam') + 1 });
  });

  it('of the parser has the position of its byte offset', () => {
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
      position: { line: 2, column: 7 },
    });
  });

  it.each([
    'Permission Error: Cannot access file "x" - file system operations are disabled by configuration',
    'Invalid Input Error: Cannot change configuration option "threads" - the configuration has been locked',
    'Invalid Input Error: Cannot execute statement of type "DROP" on database "mpp" which is attached in read-only mode!',
    'Catalog Error: Scalar Function with name "current_date" is not in the catalog, but it exists in the icu extension.',
  ])('has the kind locked for %s', (message) => {
    expect(errorOf(message).kind).toBe('locked');
  });

  it('has the kind crash only where the engine broke', () => {
    const trap = Object.assign(new Error('unreachable'), { name: 'RuntimeError' });
    expect(readError(trap, '').kind).toBe('crash');
    expect(errorOf('memory access out of bounds').kind).toBe('crash');
    expect(errorOf('Conversion Error: value out of bounds for INT32').kind).toBe('sql');
  });

  it('has the kind interval for a column that cannot be shown', () => {
    expect(readError(new IntervalError('age'), '').kind).toBe('interval');
  });
});
