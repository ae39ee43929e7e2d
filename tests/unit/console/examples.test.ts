/** The example queries with the real data. */
import { describe, expect, it } from 'vitest';
import { exampleNames, exampleSql } from '../../../src/console/examples.ts';
import { refusalOf } from '../../../src/console/query/refusal.ts';
import { langs } from '../../../src/i18n/lang.ts';
import { messagesIn } from '../../../src/i18n/messages.ts';
import { useDatabase } from '../support/database.ts';
import { realFolder } from '../support/folders.ts';

const database = useDatabase(realFolder);
const cases = exampleNames.flatMap((name) => langs.map((lang) => ({ name, lang })));

describe('the example queries', () => {
  it.each(cases)('$name returns rows in $lang', async ({ name, lang }) => {
    const sql = exampleSql(name, lang);
    expect(refusalOf(sql)).toBeNull();
    const rows = await database.rows(sql);
    expect(rows.length).toBeGreaterThan(1);
    expect(Object.values(rows[0]!)).not.toContain(null);
  });

  it('have distinct titles that end with a question mark in each language', () => {
    for (const lang of langs) {
      const titles = Object.values(messagesIn(lang).sqlConsole.examples.titles);
      expect(new Set(titles).size).toBe(exampleNames.length);
      expect(titles.every((title) => title.endsWith('?'))).toBe(true);
    }
  });
});
