import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedIn, askedOf, hashOf } from '../../../src/console/address.ts';

const names = new Set(['headline', 'regions']);

describe('a question in the address', () => {
  it('comes back as it was written, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (sql) => {
        const asked = askedIn(hashOf({ sql }), names);
        expect(asked).toEqual(sql.trim() === '' ? null : { sql });
      }),
    );
  });

  it('is short where all rows of a table or view are asked for', () => {
    expect(hashOf(askedOf('SELECT * FROM headline', names))).toBe('#view=headline');
    expect(askedOf('SELECT * FROM elsewhere', names)).toEqual({ sql: 'SELECT * FROM elsewhere' });
  });

  it('is none where the hash is of something else, unknown, or cut off', () => {
    for (const hash of ['', '#isi', '#view=nothing', '#sql=', '#sql=SELECT%2']) {
      expect(askedIn(hash, names)).toBeNull();
    }
  });
});
