import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../../src/console/query/refusal.ts';

describe('the refusal of a text', () => {
  it.each([
    'SELECT 1',
    'select 1;',
    '-- one; two\nFROM regions;',
    'SELECT \';\' AS a, "x;y" FROM regions -- end;',
    '(SELECT 1)',
    '/* a ; b */ WITH a AS (SELECT 1) FROM a',
    'SELECT $$a;b$$',
    "SELECT E'it\\'s; fine'",
    'SELEC 1',
  ])('is null for %j', (sql) => {
    expect(refusalOf(sql)).toBeNull();
  });

  it.each([
    "COPY regions TO 'x.csv'",
    "ATTACH 'x.db'",
    'INSTALL icu',
    'SET threads = 1',
    ' -- innocent\n drop table regions',
    'CREATE TEMP VIEW headline AS SELECT 1',
    'PRAGMA version',
  ])('is command for %j', (sql) => {
    expect(refusalOf(sql)).toBe('command');
  });

  it('is many for several statements', () => {
    expect(refusalOf('SELECT 1; CREATE TEMP VIEW headline AS SELECT 1')).toBe('many');
  });

  it('is empty for a text without a statement', () => {
    expect(['', ' ;; ', '-- only a comment'].map(refusalOf)).toEqual(['empty', 'empty', 'empty']);
  });
});
