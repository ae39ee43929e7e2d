/** A valid inauguration of three regions of the small data set, and helpers to try variants of it. */
import { cpSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { prepareBatch } from '../../../../scripts/add-batch/prepare.ts';
import type { BatchRequest } from '../../../../src/data/edit/request.ts';
import { loadDataset } from '../../../../src/data/load.ts';
import { inTemporaryFolder, smallFolder } from '../../support/folders.ts';

/** A request that the small data set accepts. */
export const goodRequest: BatchRequest = {
  id: '',
  date: '2020-12-10',
  count: '3',
  mode: 'joint',
  total: '8',
  officiant: 'Ratna Dewi',
  roleId: 'Menteri',
  roleEn: 'Minister',
  venue: 'Balai Kota, Dahlia',
  evidence: 'ceremony',
  noteId: '',
  noteEn: '',
  regions: ['Kota Melati', 'kab. cempaka jaya', '42.71'],
  sources: [],
  newSource: {
    id: 'harian-20201210-3mpp',
    url: 'https://harian.example/3mpp',
    outlet: 'Harian Teratai',
    title: 'Tiga MPP "Serentak"',
    published: '2020-12-10',
  },
  collectedUntil: '',
};

/** Every file of a folder by its name, with its bytes as text. */
export function bytesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder).toSorted();
  return Object.fromEntries(
    files.map((file) => [file, readFileSync(join(folder, file), 'latin1')]),
  );
}

/** Runs `use` with a copy of the small data set. */
export function onSmallCopy<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  return inTemporaryFolder((folder) => {
    cpSync(smallFolder, folder, { recursive: true });
    return use(folder);
  });
}

/** Prepares the valid request, with some of its fields changed, in `folder`. */
export function prepare(folder: string, changes: Partial<BatchRequest> = {}) {
  return prepareBatch(folder, loadDataset(folder), { ...goodRequest, ...changes });
}
