/** The search for an errand, over the real vocabulary. */
import { expect, test } from 'vitest';
import { loadDataset } from '../../../../src/data/load.ts';
import { errandSearch } from '../../../../src/scripts/errands/errand-search.ts';
import { realFolder } from '../../support/folders.ts';

const errands = loadDataset(realFolder).services.map((service) => ({
  id: service.id,
  names: [service.name_id, service.name_en, ...(service.synonyms?.split(';') ?? [])],
  more: `${service.line_id} ${service.line_en} ${service.agency_id} ${service.agency_en}`,
}));
const search = errandSearch(errands);
const found = (text: string): string[] => search(text).matches.map(({ id }) => id);
const sure = (text: string): string | undefined => search(text).sure?.id;

test.each([
  ['paspor', 'paspor'],
  ['Passport', 'paspor'],
  ['buat paspor baru', 'paspor'],
  ['KTP', 'kependudukan'],
  ['e-ktp', 'kependudukan'],
  ['akta kelahiran', 'kependudukan'],
  ['perpanjang SIM', 'sim'],
  ['nikah', 'kua-haji'],
  ['how to renew a passport', 'paspor'],
  ['NPWP', 'pajak-pusat'],
  ['stnk', 'samsat'],
])('"%s" leads to one errand, %s', (text, id) => {
  expect(sure(text)).toBe(id);
});

test('a text that several errands share leads to a list of them', () => {
  expect(sure('bpjs')).toBeUndefined();
  expect(found('bpjs').slice(0, 2)).toEqual(['bpjs-kesehatan', 'bpjs-ketenagakerjaan']);
  expect(sure('pajak')).toBeUndefined();
  expect(found('pajak')).toEqual(expect.arrayContaining(['pajak-daerah', 'pajak-pusat', 'samsat']));
});

test('a slip of spelling gives a guess and no match', () => {
  const guessed = (text: string): string[] => search(text).guesses.map(({ id }) => id);
  expect(guessed('pasport')).toContain('paspor');
  expect(guessed('sertipikat tanah')).toEqual(['pertanahan']);
  expect(guessed('imigrsi')).toEqual(['paspor']);
  expect(found('imigrsi')).toEqual([]);
});

test('an empty text keeps every errand in order, and nonsense finds none', () => {
  expect(found('  ')).toEqual(errands.map(({ id }) => id));
  expect(found('xyzzyq')).toEqual([]);
});

test('every name and synonym of every errand finds it', () => {
  const missed = errands.flatMap(({ id, names }) =>
    names.filter((name) => !found(name).includes(id)),
  );
  expect(missed).toEqual([]);
});
