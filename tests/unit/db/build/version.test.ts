import { expect, test } from 'vitest';
import { versionOfRows } from '../../../../src/db/version.ts';
import { loadDataset } from '../../../../src/data/load.ts';
import type { Dataset } from '../../../../src/data/tables/index.ts';
import { smallFolder } from '../../support/folders.ts';

const dataset = loadDataset(smallFolder);
const versionOfData = async (data: Dataset): Promise<string> =>
  (await versionOfRows((name) => data[name])).id;

test('a recorded check of an address leaves the version as it is, and a fact changes it', async () => {
  const version = await versionOfData(dataset);
  expect(await versionOfData({ ...dataset, source_checks: [] })).toBe(version);
  expect(await versionOfData({ ...dataset, targets: [] })).not.toBe(version);
});
