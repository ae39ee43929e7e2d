import { count, oneOf, optional, partialDate } from '../../columns.ts';
import { table } from '../../table.ts';
import { notes, provinceCode, sourceIds, toSources } from '../common-columns.ts';

/** Stated numbers of MPPs of a province, kept to check the list against. */
export const provinceReports = table({
  name: 'province_reports',
  title: { id: 'Pernyataan tentang provinsi', en: 'Statements about provinces' },
  row: { id: 'satu pernyataan tentang satu provinsi', en: 'one statement about one province' },
  key: ['province_code', 'as_of'],
  references: [{ column: 'province_code', tables: ['provinces'] }, toSources],
  columns: {
    province_code: provinceCode,
    as_of: partialDate({
      description: { id: 'Tanggal pernyataan.', en: 'Date of the statement.' },
      example: '2024-12-12',
    }),
    reported_count: optional(
      count({
        description: { id: 'Jumlah MPP yang dinyatakan.', en: 'Number of MPPs stated.' },
        example: '35',
        unit: { id: 'MPP', en: 'MPPs' },
      }),
    ),
    regions_total: optional(
      count({
        description: {
          id: 'Jumlah kabupaten/kota di provinsi itu.',
          en: 'Number of kabupaten/kota in the province.',
        },
        example: '35',
      }),
    ),
    source_ids: sourceIds,
    ...notes,
    counts: optional(
      oneOf({
        description: {
          id: 'Yang dihitung pernyataan itu: inaugurated (MPP yang diresmikan), operating (MPP yang beroperasi), existing (daerah yang disebut memiliki MPP); kosong bila tidak jelas.',
          en: 'What the statement counts: inaugurated (inaugurated MPPs), operating (MPPs in operation), existing (regions said to have an MPP); empty where this is not clear.',
        },
        example: 'inaugurated',
        allowed: ['inaugurated', 'operating', 'existing'],
      }),
    ),
  },
});
