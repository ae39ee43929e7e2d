/** The style sheets of the explorer. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the style sheets of the explorer have no :has(), which browsers check after every change', () => {
  const sheets = globSync('src/styles/explorer/*.css');
  expect(sheets.length).toBeGreaterThan(5);
  const rules = sheets.flatMap((sheet) => {
    const text = readFileSync(sheet, 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
    return text.includes(':has(') ? [sheet] : [];
  });
  expect(rules).toEqual([]);
});
