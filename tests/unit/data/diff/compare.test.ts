import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareTables } from '../../../../src/data/diff/compare.ts';
import { doubtsIn } from '../../../../src/data/diff/doubts.ts';
import { readLoosely } from '../../../../src/data/diff/read-loosely.ts';
import { rowLabels } from '../../../../src/data/diff/row-label.ts';
import { smallFolder, withTemporaryFolder } from '../../support/folders.ts';

const small = readLoosely(smallFolder);

/** The changes that are found when a text in a file of the small data set is replaced. */
function changesAfter(file: string, replace: (text: string) => string) {
  return withTemporaryFolder((folder) => {
    cpSync(smallFolder, folder, { recursive: true });
    const path = join(folder, file);
    writeFileSync(path, replace(readFileSync(path, 'utf8')));
    return compareTables(small, readLoosely(folder));
  });
}

test('equal data has no changes', () => {
  expect(changesAfter('totals.csv', (text) => text)).toEqual([]);
});

test('a changed cell is listed with its old and its new value', () => {
  const [change] = changesAfter('facilities.csv', (text) => text.replace('2017-11', '2017-12'));
  expect(change?.changed.map(({ cells }) => cells)).toEqual([
    [{ column: 'opened_on', was: '2017-11', now: '2017-12' }],
  ]);
});

test('added and removed rows are listed', () => {
  const [change] = changesAfter('sources.csv', (text) =>
    text.replace(/^arsip-lama,/m, 'arsip-baru,'),
  );
  expect([change?.added[0]?.['id'], change?.removed[0]?.['id']]).toEqual([
    'arsip-baru',
    'arsip-lama',
  ]);
});

test('a row with one corrected column of a longer key is one changed row', () => {
  const [change] = changesAfter('observations.csv', (text) =>
    text.replace('41.01,2019-01,12', '41.01,2019-01,13'),
  );
  expect([change?.added, change?.removed]).toEqual([[], []]);
  expect(change?.changed[0]?.cells).toEqual([{ column: 'agencies', was: '12', now: '13' }]);
});

test('another order of rows or other line ends count as a change of form only', () => {
  const [change] = changesAfter('totals.csv', (text) => text.replaceAll('\n', '\r\n'));
  expect([change?.onlyForm, change?.changed]).toEqual([true, []]);
});

test('added and removed columns are listed by their names', () => {
  const [change] = changesAfter('dataset.csv', (text) => text.replace('newest_page', 'newest'));
  expect([change?.newColumns, change?.lostColumns]).toEqual([['newest'], ['newest_page']]);
});

test('a day that a spreadsheet may have added is reported as doubtful', () => {
  const changes = changesAfter('facilities.csv', (text) => text.replace('2017-11', '2017-11-01'));
  expect(doubtsIn(changes).map(({ reason }) => reason)).toEqual(['day-added']);
});

test('a source removed without a replacement is reported as doubtful', () => {
  const changes = changesAfter('sources.csv', (text) => text);
  const lost = changesAfter('milestones.csv', (text) => text.replace(/surat-b$/m, 'surat-a'));
  expect([doubtsIn(changes), doubtsIn(lost)]).toEqual([[], []]);
  const fewer = changesAfter('corrections.csv', (text) => text.replace(/,surat-a$/m, ','));
  expect(doubtsIn(fewer).map(({ reason }) => reason)).toEqual(['source-lost']);
});

test('rows are labelled by the names of their regions', () => {
  const label = rowLabels(small);
  expect(label('facilities', { region_code: '41.71' })).toBe('Kota Melati (41.71)');
  expect(label('observations', { region_code: '43', as_of: '2020', source_ids: 'x' })).toBe(
    'Provinsi Karang Raya (43), 2020',
  );
});
