/**
 * metadata-statistik.json: variables and indicators in the terms of Peraturan BPS 5/2020, by which
 * Indonesian data portals describe statistics. Made from the registry of columns.
 */
import type { Bilingual, SqlType } from '../../data/columns.ts';
import { tables } from '../../data/tables/index.ts';
import { publishedFields, type Field } from '../../db/fields.ts';
import { tableNames } from '../../db/published.ts';
import type { TableName } from '../../data/tables/index.ts';
import { views } from '../../db/schema/views.ts';
import type { DataVersion } from '../../db/version.ts';
import { about } from '../about.ts';
import { indicators, type Indicator } from './indicators.ts';

const types: Readonly<Record<SqlType, string>> = {
  VARCHAR: 'teks',
  INTEGER: 'bilangan bulat',
  DOUBLE: 'bilangan desimal',
  BOOLEAN: 'benar atau salah',
  DATE: 'tanggal',
};

const notFilled: Bilingual = {
  id: 'Kalimat pertanyaan tidak ada, karena data disusun dari sumber tertulis, bukan survei. Metadata kegiatan statistik (MS-Keg) tidak diisi.',
  en: 'There is no wording of questions, because the data is compiled from written sources and no survey. The metadata of the statistical activity (MS-Keg) is not filled in.',
};

/** Returns the metadata of every column of the tables as a variable, and of every indicator. */
export function statisticalMetadata({ id, date }: DataVersion): Record<string, unknown> {
  return {
    judul: about.title,
    istilah: 'Peraturan Badan Pusat Statistik Nomor 5 Tahun 2020: MS-Var, MS-Ind',
    versi: id,
    tanggal: date,
    lisensi: about.licence.name,
    penyusun: about.publisher,
    tidak_diisi: notFilled,
    variabel: tableNames.flatMap((name) =>
      publishedFields(name).map((field) => variableOf(name, field)),
    ),
    indikator: indicators.map(indicatorOf),
  };
}

function variableOf(name: TableName, field: Field): Record<string, unknown> {
  return {
    nama_variabel: `${name}.${field.name}`,
    alias: field.name,
    konsep: tables[name].title,
    definisi: field.description,
    tipe_data: types[field.sqlType],
    satuan: field.unit ?? null,
    klasifikasi_isian: field.allowed ?? null,
    aturan_validasi: {
      boleh_kosong: field.mayBeEmpty,
      pola: field.form?.source ?? null,
      terkecil: field.minimum ?? null,
      terbesar: field.maximum ?? null,
    },
    kalimat_pertanyaan: null,
    dapat_diakses_umum: true,
    berkas: `${name}.csv`,
  };
}

function indicatorOf(indicator: Indicator): Record<string, unknown> {
  const { view, column } = indicator;
  const field = publishedFields(view).find(({ name }) => name === column);
  if (!field) throw new Error(`The indicator ${view}.${column} is no column of a view.`);
  return {
    nama_indikator: indicator.name,
    alias: `${view}.${column}`,
    konsep: views[view].title,
    definisi: field.description,
    metode_penghitungan: indicator.formula,
    ukuran: indicator.measure,
    satuan: indicator.unit,
    klasifikasi_penyajian: views[view].row,
    indikator_komposit: indicator.indicators.length > 0,
    indikator_pembangun: indicator.indicators,
    variabel_pembangun: indicator.variables,
    level_estimasi: indicator.level,
    dapat_diakses_umum: true,
    berkas: `${view}.csv`,
  };
}
