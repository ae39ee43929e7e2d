import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryIn, queryOf, hashOf } from '../../../src/console/address.ts';

const names = new Set(['headline', 'regions']);

describe('a query in the address', () => {
  it('is the same after a round trip, for any SQL', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (sql) => {
        const query = queryIn(hashOf({ sql }), names);
        expect(query).toEqual(sql.trim() === '' ? null : { sql });
      }),
    );
  });

  it('is short where it selects all rows of a table or view', () => {
    expect(hashOf(queryOf('SELECT * FROM headline', names))).toBe('#view=headline');
    expect(queryOf('SELECT * FROM elsewhere', names)).toEqual({ sql: 'SELECT * FROM elsewhere' });
  });

  it('is null where the hash is different, unknown or cut off', () => {
    for (const hash of ['', '#isi', '#view=nothing', '#sql=', '#sql=SELECT%2']) {
      expect(queryIn(hash, names)).toBeNull();
    }
  });
});
