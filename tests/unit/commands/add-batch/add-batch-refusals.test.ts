/** Invalid input to data:add-batch is refused with flag, value and what is expected, and changes nothing. */
import { expect, test } from 'vitest';
import type { BatchRequest } from '../../../../src/data/edit/request.ts';
import { bytesOf, goodRequest, onSmallCopy, prepare } from './batch.ts';

const source = (changes: Partial<NonNullable<BatchRequest['newSource']>>) => ({
  newSource: { ...goodRequest.newSource!, ...changes },
});

const DATE = 'expected a date as YYYY, YYYY-MM or YYYY-MM-DD';
const REGION = 'expected a kabupaten, kota or province of this name';

const table: [string, Partial<BatchRequest>, string][] = [
  ['no date', { date: '' }, `--date: "": ${DATE}`],
  [
    'a date as a spreadsheet writes it',
    { date: '10/12/2020' },
    `--date: "10/12/2020": ${DATE}; nearest: "2020-12-10" (a spreadsheet writes dates`,
  ],
  ['a day that does not exist', { date: '2020-11-31' }, `--date: "2020-11-31": ${DATE}`],
  [
    'a date after the last collection',
    { date: '2021-01-05' },
    '--date: "2021-01-05": expected a date not after 2020-12-31, when the data was last collected; if you have checked',
  ],
  [
    'a collection date earlier than the last',
    { collectedUntil: '2020-06-30' },
    '--collected-until: "2020-06-30": expected a date not before 2020-12-31',
  ],
  [
    'a date before the programme',
    { date: '2016-12-10' },
    'date: "2016-12-10": expected a date not before 2017',
  ],
  [
    'an unknown mode',
    { mode: 'onsit' },
    '--mode: "onsit": expected one of onsite, virtual, joint, unknown; nearest: "onsite"',
  ],
  ['no mode', { mode: '' }, '--mode: "": expected one of onsite, virtual, joint, unknown'],
  ['a count in words', { count: 'tiga' }, '--count: "tiga": expected a whole number from 1'],
  [
    'a count with decimals',
    { count: '3.0' },
    '--count: "3.0": expected a whole number from 1 to 999999999, digits only; nearest: "3"',
  ],
  [
    'a count smaller than the regions named',
    { count: '2' },
    '--count: "2": expected at least 3, the number of regions that are named; nearest: "3"',
  ],
  [
    'a total smaller than the count',
    { total: '2' },
    'cumulative_total: "2": expected at least the 3 inaugurated at this event',
  ],
  [
    'a total below the official series',
    { total: '4' },
    'cumulative_total: "4": expected at least 5, the official total of 2020-07-01',
  ],
  ['no region', { regions: [] }, '--region: "": expected at least one region'],
  [
    'a bare name that two regions share',
    { regions: ['Melati'] },
    '--region: "Melati": expected the word Kabupaten, Kota or Provinsi before the name; nearest: "Kabupaten Melati" (41.01) or "Kota Melati" (41.71)',
  ],
  [
    'a bare name that one region has',
    { regions: ['Dahlia'] },
    'before the name; nearest: "Kota Dahlia" (42.71)',
  ],
  [
    'an unknown region',
    { regions: ['Kota Dalia'] },
    `--region: "Kota Dalia": ${REGION}; nearest: "Kota Dahlia" (42.71)`,
  ],
  [
    'the wrong word before a name',
    { regions: ['Kabupaten Dahlia'] },
    `--region: "Kabupaten Dahlia": ${REGION}; nearest: "Kota Dahlia" (42.71)`,
  ],
  [
    'a code without its zero',
    { regions: ['41.1'] },
    '--region: "41.1": expected the code of a kabupaten, kota or province; nearest: "Kabupaten Kenanga" (41.10)',
  ],
  [
    'a region twice, by name and by code',
    { regions: ['Kota Melati', '41.71'] },
    '--region: "41.71": expected each region once (it was named as "Kota Melati" already)',
  ],
  [
    'a region that is already inaugurated',
    { regions: ['Kabupaten Melati'] },
    '--region: "Kabupaten Melati": expected a region whose MPP is not inaugurated yet; that of Kabupaten Melati (41.01) was on 2018-03-20, batch 2018-03-20-1',
  ],
  [
    'no source',
    { newSource: null },
    '--source: "": expected a source: the key of one in sources.csv',
  ],
  [
    'an unknown source',
    { newSource: null, sources: ['surat-c'] },
    '--source: "surat-c": expected the key of a source in sources.csv (a new one is given with --new-source); nearest: "surat-a"',
  ],
  [
    'a source twice',
    { sources: ['surat-a', 'surat-a'] },
    '--source: "surat-a": expected each source once',
  ],
  [
    'a new source with a key that already exists',
    source({ id: 'surat-a' }),
    '--new-source: "surat-a": expected a key that no other source has; if it is the same source, use --source surat-a',
  ],
  [
    'a new source at an address that already exists',
    source({ url: 'https://surat-a.example/' }),
    '--url: "https://surat-a.example/": expected an address that no other source has; if it is the same source, use --source surat-a',
  ],
  [
    'an address that is not valid',
    source({ url: 'harian.example/3mpp' }),
    '--url: "harian.example/3mpp": expected a web address that begins with http:// or https://, or empty when unknown; nearest: "https://harian.example/3mpp"',
  ],
  ['a new source without its outlet', source({ outlet: '' }), '--outlet: "": expected a text'],
  [
    'a key with capitals and spaces',
    source({ id: 'Harian 2020' }),
    '--new-source: "Harian 2020": expected a key of small letters, digits, full stops and hyphens',
  ],
  [
    'a source published after the last collection',
    source({ published: '2021-02-01' }),
    'published: "2021-02-01": expected a date not after 2020-12-31',
  ],
  [
    'a note in one language',
    { noteId: 'Belum pasti.' },
    '--note-en: "": expected the text of --note-id in this language too',
  ],
  [
    'an office in one language',
    { roleId: '' },
    '--role-id: "": expected the text of --role-en in this language too',
  ],
  [
    'an inauguration that already exists',
    { date: '2020-02-10', count: '1', regions: ['Kota Dahlia'] },
    '--date: "2020-02-10-1": expected an inauguration that batches.csv does not have yet; if this is another one of the same day, name it with --id 2020-02-10-1-<place>',
  ],
  [
    'a key that does not begin with the date',
    { id: 'tiga-mpp' },
    '--id: "tiga-mpp": expected a key such as 2022-12-05-26',
  ],
  [
    'an unknown grade of evidence',
    { evidence: 'seremoni' },
    '--evidence: "seremoni": expected one of ceremony, counted, inferred',
  ],
];

test.each(table)('%s is refused, and nothing changes', async (_, changes, message) => {
  await onSmallCopy(async (folder) => {
    const before = bytesOf(folder);
    await expect(prepare(folder, changes)).rejects.toThrow(message);
    expect(bytesOf(folder)).toEqual(before);
  });
});

test('all faults are reported at once', async () => {
  await onSmallCopy(async (folder) => {
    const wrong = { mode: '', regions: ['Melati', 'Kota Dalia'], noteEn: 'Unsure.' };
    const refused = await prepare(folder, wrong).catch((error: unknown) => error);
    const { message } = refused as Error;
    expect(message.split('\n').map((line) => line.split(':')[0])).toEqual([
      '--mode',
      '--note-id',
      '--region',
      '--region',
    ]);
  });
});
