import { expect, test } from 'vitest';
import { DataError, loadDataset } from '../../../src/data/load.ts';
import { brokenKinds, expectedMessage, withBroken } from '../support/broken.ts';
import { smallFolder } from '../support/folders.ts';

function messageOf(folder: string): string {
  try {
    loadDataset(folder);
  } catch (error) {
    if (error instanceof DataError) return error.message;
    throw error;
  }
  return 'no fault';
}

test('the small data set itself has no fault', () => {
  expect(messageOf(smallFolder)).toBe('no fault');
});

test.each(brokenKinds)('tells exactly what is wrong: %s', (kind) => {
  expect(withBroken(kind, messageOf)).toBe(expectedMessage(kind));
});

test('a folder that is not there is told as such', () => {
  expect(messageOf('/nowhere')).toBe('/nowhere:1: "": expected a folder of CSVs');
});
