import { expect, test } from 'vitest';
import { changesByDate } from '../../../../src/text/changes-by-date.ts';
import { loadDataset } from '../../../../src/data/load.ts';
import { smallFolder } from '../../support/folders.ts';

const { corrections } = loadDataset(smallFolder);

test('changes are listed newest first, grouped by their date', () => {
  const days = changesByDate(corrections);
  expect(days.map(({ date, entries }) => [date, entries.map(({ id }) => id)])).toEqual([
    ['2020-12', ['2020-12-deret']],
    ['2020-11-20', ['2020-11-20-melati', '2020-11-20-teratai']],
  ]);
});
