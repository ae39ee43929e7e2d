import { expect, test } from 'vitest';
import { publishedFields } from '../../../../src/db/fields.ts';
import { isView, publishedNames, tableNames } from '../../../../src/db/published.ts';
import { smallFolder } from '../../support/folders.ts';
import { usePublished } from '../../support/published.ts';

const published = usePublished(smallFolder);

interface Metadata {
  versi: string;
  variabel: { nama_variabel: string; definisi: { id: string; en: string }; tipe_data: string }[];
  indikator: {
    alias: string;
    indikator_pembangun: string[];
    variabel_pembangun: string[];
    metode_penghitungan: { id: string; en: string };
  }[];
}

const metadata = (): Metadata =>
  JSON.parse(published().text('metadata-statistik.json')) as Metadata;

test('every column of every table is a variable with a definition and a type', () => {
  const { variabel, versi } = metadata();
  const columns = tableNames.flatMap((name) =>
    publishedFields(name).map((field) => `${name}.${field.name}`),
  );
  expect(variabel.map(({ nama_variabel }) => nama_variabel)).toEqual(columns);
  expect(variabel.filter(({ definisi, tipe_data }) => !definisi.id || !tipe_data)).toEqual([]);
  expect(versi).toBe(published().content.version.id);
});

test('every indicator is a column of a view and names existing columns it is computed from', () => {
  const columns = publishedNames.flatMap((name) =>
    publishedFields(name).map((field) => ({ path: `${name}.${field.name}`, isView: isView(name) })),
  );
  const paths = (views: boolean): string[] =>
    columns.filter((column) => column.isView === views).map(({ path }) => path);
  const { indikator } = metadata();
  const aliases = indikator.map(({ alias }) => alias);
  expect(aliases.filter((alias) => !paths(true).includes(alias))).toEqual([]);
  expect(new Set(aliases).size).toBe(indikator.length);
  const used = indikator.flatMap(({ variabel_pembangun }) => variabel_pembangun);
  expect(used.filter((path) => !paths(false).includes(path))).toEqual([]);
  const built = indikator.flatMap(({ indikator_pembangun }) => indikator_pembangun);
  expect(built.filter((path) => !aliases.includes(path))).toEqual([]);
});
