import { idList, oneOf, optional, partialDate, text } from '../../columns.ts';
import { table } from '../../table.ts';
import { notes, operatorCode, sourceIds, toSources } from '../common-columns.ts';

/** The MPPs this project can name with a source. */
export const facilities = table({
  name: 'facilities',
  title: { id: 'Mal Pelayanan Publik', en: 'Public service malls' },
  row: { id: 'satu MPP', en: 'one MPP' },
  key: ['region_code'],
  references: [
    { column: 'region_code', tables: ['regions', 'provinces'] },
    { column: 'batch_id', tables: ['batches'] },
    { column: 'serves', tables: ['regions'], list: true },
    toSources,
  ],
  columns: {
    region_code: operatorCode,
    name: optional(
      text({
        description: { id: 'Nama MPP, bila diketahui.', en: 'Name of the MPP, where known.' },
        example: 'Among Warga',
      }),
    ),
    status: oneOf({
      description: {
        id: 'inaugurated: diresmikan secara nasional; operating: melayani publik, peresmian nasional belum ditemukan; preparing: diumumkan atau disiapkan.',
        en: 'inaugurated: by the national government; operating: open to the public, no national inauguration found; preparing: announced or being prepared.',
      },
      example: 'inaugurated',
      allowed: ['inaugurated', 'operating', 'preparing'],
    }),
    inaugurated_on: optional(
      partialDate({
        description: {
          id: 'Tanggal peresmian nasional.',
          en: 'Date of the national inauguration.',
        },
        example: '2022-12-05',
      }),
    ),
    inaugurated_by: optional(
      partialDate({
        description: {
          id: 'Bila tanggalnya tidak ditemukan: hari ketika MPP itu sudah terhitung diresmikan.',
          en: 'Where the date was not found: a day by which the MPP was counted as inaugurated.',
        },
        example: '2022-01-31',
      }),
    ),
    batch_id: optional(
      text({
        description: {
          id: 'Peresmian nasional yang meresmikannya.',
          en: 'The inauguration event that inaugurated it.',
        },
        example: '2022-12-05-26',
      }),
    ),
    evidence_grade: optional(
      oneOf({
        description: {
          id: 'ceremony: acaranya diberitakan; counted: dihitung kementerian tanpa acara yang ditemukan; inferred: disimpulkan.',
          en: 'ceremony: the event was reported; counted: the ministry counts it, no event found; inferred: follows from other facts.',
        },
        example: 'ceremony',
        allowed: ['ceremony', 'counted', 'inferred'],
      }),
    ),
    opened_on: optional(
      partialDate({
        description: {
          id: 'Mulai melayani publik; dapat mendahului atau menyusul peresmian.',
          en: 'Opened to the public; this may be before or after the inauguration.',
        },
        example: '2020-09-03',
      }),
    ),
    serves: optional(
      idList({
        description: {
          id: 'Untuk MPP yang diselenggarakan provinsi: kabupaten/kota yang dilayaninya.',
          en: 'For an MPP run by a province: the kabupaten/kota it serves.',
        },
        example: '31.71;31.72',
      }),
    ),
    source_ids: sourceIds,
    ...notes,
    reported_on: optional(
      partialDate({
        description: {
          id: 'Untuk MPP yang peresmian nasionalnya belum ditemukan: tanggal keterangan terakhir yang ditemukan tentang keadaannya.',
          en: 'For an MPP with no national inauguration found: the date of the last statement found about its state.',
        },
        example: '2025-06-16',
      }),
    ),
    setback: optional(
      oneOf({
        description: {
          id: 'Kendala menurut keterangan terakhir itu: stalled (persiapannya terhenti), vacated (sebagian besar penyelenggara layanan sudah pergi), closed (tutup kembali).',
          en: 'What held it up by that last statement: stalled (the preparations stopped), vacated (most providers had left), closed (closed again).',
        },
        example: 'stalled',
        allowed: ['stalled', 'vacated', 'closed'],
      }),
    ),
  },
});
