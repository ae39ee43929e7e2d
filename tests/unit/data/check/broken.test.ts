import { expect, test } from 'vitest';
import { DataError, loadDataset } from '../../../../src/data/load.ts';
import { brokenKinds, expectedMessage, withBroken } from '../../support/broken.ts';
import { smallFolder } from '../../support/folders.ts';

function messageOf(folder: string): string {
  try {
    loadDataset(folder);
  } catch (error) {
    if (error instanceof DataError) return error.message;
    throw error;
  }
  return 'no fault';
}

test('the small data set has no fault', () => {
  expect(messageOf(smallFolder)).toBe('no fault');
});

test.each(brokenKinds)('the fault %s gives exactly the expected message', (kind) => {
  expect(withBroken(kind, messageOf)).toBe(expectedMessage(kind));
});

test('a folder that does not exist is reported', () => {
  expect(messageOf('/nowhere')).toBe('/nowhere:1: "": expected a folder of CSVs');
});
