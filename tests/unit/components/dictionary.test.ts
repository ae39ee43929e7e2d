import { expect, test } from 'vitest';
import { dictionaryEntries } from '../../../src/components/open-data/files/dictionary.ts';
import { publishedColumns, tableNames, viewNames } from '../../../src/db/published.ts';

test('The dictionary lists every published column in the order of the files', () => {
  for (const name of tableNames) {
    expect(dictionaryEntries(name, 'id').map((entry) => entry.name)).toEqual(
      publishedColumns(name),
    );
  }
  for (const name of viewNames) {
    expect(dictionaryEntries(name, 'en').map((entry) => entry.name)).toEqual(
      publishedColumns(name),
    );
  }
});

test('The dictionary says which cells may be empty', () => {
  const cell = (name: string) =>
    dictionaryEntries('batches', 'id').find((entry) => entry.name === name);
  expect(cell('venue')?.mayBeEmpty).toBe(true);
  expect(cell('count')?.mayBeEmpty).toBe(false);
});

test('A column that a view always fills is not described as possibly empty', () => {
  const total = dictionaryEntries('headline', 'id').find(
    (entry) => entry.name === 'official_total',
  );
  expect(total?.mayBeEmpty).toBe(false);
});

test('A partial date is followed by a derived column with its last day', () => {
  expect(publishedColumns('batches').slice(1, 3)).toEqual(['date', 'date_last']);
});
