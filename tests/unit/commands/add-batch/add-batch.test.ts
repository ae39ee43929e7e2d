/** data:add-batch: what it writes, byte by byte, and what it reports. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadDataset } from '../../../../src/data/load.ts';
import { bytesOf, onSmallCopy, prepare } from './batch.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');

/** The lines that were added to and removed from a file, with their numbers. */
function changedLines(before: string, after: string) {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return {
    came: now.filter((line) => !old.includes(line)),
    went: old.filter((line) => !now.includes(line)),
  };
}

test('an inauguration of three regions is added, and every other line is unchanged', async () => {
  await onSmallCopy(async (folder) => {
    const before = bytesOf(folder);
    (await prepare(folder)).write();
    const after = bytesOf(folder);
    const files = Object.keys(after).filter((file) => after[file] !== before[file]);
    expect(files).toEqual(['batches.csv', 'dataset.csv', 'facilities.csv', 'sources.csv']);
    const lines = (file: string) => changedLines(before[file]!, after[file]!);
    expect(lines('batches.csv')).toEqual({
      came: [
        '2020-12-10-3,2020-12-10,Ratna Dewi,Menteri,Minister,"Balai Kota, Dahlia",joint,3,8,harian-20201210-3mpp,,,',
      ],
      went: [],
    });
    expect(lines('sources.csv')).toEqual({
      came: [
        'harian-20201210-3mpp,https://harian.example/3mpp,Harian Teratai,"Tiga MPP ""Serentak""",2020-12-10,,,',
      ],
      went: [],
    });
    expect(lines('facilities.csv')).toEqual({
      came: [
        '41.71,,inaugurated,2020-12-10,,2020-12-10-3,ceremony,,,harian-20201210-3mpp,,,,',
        '42.02,,inaugurated,2020-12-10,,2020-12-10-3,ceremony,2020-09,,surat-a;harian-20201210-3mpp,,,,',
        '42.71,,inaugurated,2020-12-10,,2020-12-10-3,ceremony,,,surat-b;harian-20201210-3mpp,,,,',
      ],
      went: [
        '42.02,,operating,,,,,2020-09,,surat-a,,,,',
        '42.71,,preparing,,,,,,,surat-b,,,2020-11,stalled',
      ],
    });
    expect(after['dataset.csv']).toBe('collected_until,newest_page\n2020-12-31,2020-12-10\n');
  });
});

test('rows are inserted according to the order of their file', async () => {
  await onSmallCopy(async (folder) => {
    (await prepare(folder, { date: '2019-08-01', total: '' })).write();
    const { batches, facilities, sources } = loadDataset(folder);
    expect(batches.map(({ id }) => id).indexOf('2019-08-01-3')).toBe(2);
    expect(facilities.map(({ region_code }) => region_code).indexOf('41.71')).toBe(2);
    const ids = sources.map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
  });
});

test('a file with CR LF and a byte order mark keeps both', async () => {
  await onSmallCopy(async (folder) => {
    const path = join(folder, 'facilities.csv');
    const excel = `\uFEFF${readFileSync(path, 'utf8').replaceAll('\n', '\r\n')}`;
    writeFileSync(path, excel);
    (await prepare(folder)).write();
    const after = readFileSync(path, 'utf8');
    expect(after.startsWith('\uFEFFregion_code')).toBe(true);
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
    expect(changedLines(excel, after).came).toHaveLength(3);
  });
});

test('a later collection date updates dataset.csv', async () => {
  await onSmallCopy(async (folder) => {
    const later = { date: '2021-01-05', collectedUntil: '2021-01-10' };
    (await prepare(folder, later)).write();
    expect(loadDataset(folder).dataset).toEqual([
      { collected_until: '2021-01-10', newest_page: '2020-12-10' },
    ]);
  });
});

test('no file is written when one of them cannot be', async () => {
  await onSmallCopy(async (folder) => {
    const before = bytesOf(folder);
    const { write } = await prepare(folder);
    // A folder in place of the draft of the last file makes writing fail, even for root.
    mkdirSync(join(folder, '.dataset.csv.draft'));
    expect(write).toThrow();
    rmdirSync(join(folder, '.dataset.csv.draft'));
    expect(bytesOf(folder)).toEqual(before);
  });
});

function command(folder: string, ...flags: string[]) {
  const args = [join(root, 'scripts', 'add-batch', 'add-batch.ts'), '--data', folder, ...flags];
  return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
}

const flags = [
  ...['--date', '2020-12-10', '--count', '1', '--mode', 'onsite'],
  ...['--region', 'Kota Melati', '--source', 'surat-a;surat-b'],
];

/** The inauguration of three regions in `batch.ts`. */
const joint = [
  ...['--date', '2020-12-10', '--count', '3', '--mode', 'joint', '--total', '8'],
  ...['--region', 'Kota Melati', '--region', 'kab. cempaka jaya', '--region', '42.71'],
  ...['--new-source', 'harian-20201210-3mpp', '--url', 'https://harian.example/3mpp'],
  ...['--outlet', 'Harian Teratai', '--title', 'Tiga MPP', '--published', '2020-12-10'],
];

test('the command writes, and prints where', async () => {
  await onSmallCopy((folder) => {
    const { status, stdout, stderr } = command(folder, ...flags);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`Ditulis / written: ${folder}`);
    const added = loadDataset(folder).batches.at(-1);
    expect([added?.id, added?.source_ids]).toEqual(['2020-12-10-1', 'surat-a;surat-b']);
    return Promise.resolve();
  });
});

test('a dry run prints the changes with their effect on the numbers, and writes nothing', async () => {
  await onSmallCopy((folder) => {
    const before = bytesOf(folder);
    const { status, stdout } = command(folder, ...joint, '--dry-run');
    expect([status, stdout.includes('Kota Melati (41.71)')]).toEqual([0, true]);
    expect(stdout).toContain('3 rows added, 3 changed, 0 removed');
    expect(stdout).toMatch(/official_total: .* 5 → 8/);
    expect(stdout).toMatch(/listed: .* 4 → 7/);
    expect(stdout).toContain('kota Dahlia: status preparing → inaugurated');
    expect(stdout).toContain('2020-12-10: baru / new, official_total 8, listed 7, gap 1');
    expect(stdout).toContain('Nothing was changed');
    expect(bytesOf(folder)).toEqual(before);
    return Promise.resolve();
  });
});

test.each([
  ['a refusal', ['--date', '2020'], 1, '--mode: "": expected one of'],
  ['an unknown flag', ['--tanggal', '2020'], 2, "Unknown option '--tanggal'"],
  ['a flag without its value', ['--date'], 2, '--date'],
])('the command ends with a code of its own for %s', async (_, wrong, code, message) => {
  await onSmallCopy((folder) => {
    const before = bytesOf(folder);
    const { status, stderr } = command(folder, ...wrong);
    expect([status, stderr]).toEqual([code, expect.stringContaining(message)]);
    expect(bytesOf(folder)).toEqual(before);
    return Promise.resolve();
  });
});

test('without flags and without a terminal the command prints its usage', async () => {
  await onSmallCopy((folder) => {
    const { status, stdout } = command(folder);
    expect([status, stdout.includes('--region "Kota Malang"')]).toEqual([2, true]);
    return Promise.resolve();
  });
});
