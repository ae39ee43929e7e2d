import { count, decimal, oneOf, optional, partialDate } from '../../columns.ts';
import { table } from '../../table.ts';
import { notes, sourceIds, toSources, totalSourceIds, toTotalSources } from '../common-columns.ts';

/** National totals that officials stated at a date. */
export const totals = table({
  name: 'totals',
  title: { id: 'Jumlah nasional yang dinyatakan', en: 'National totals as stated' },
  row: { id: 'satu pernyataan jumlah nasional', en: 'one statement of a national total' },
  key: ['as_of', 'scope', 'total'],
  references: [toSources, toTotalSources],
  columns: {
    as_of: partialDate({
      description: { id: 'Tanggal yang dimaksud.', en: 'The date it speaks of.' },
      example: '2025-12-15',
    }),
    total: count({
      description: { id: 'Jumlah MPP yang dinyatakan.', en: 'Number of MPPs stated.' },
      example: '305',
      unit: { id: 'MPP', en: 'MPPs' },
    }),
    share_percent: optional(
      decimal({
        description: {
          id: 'Persentase yang ikut dinyatakan, bila ada.',
          en: 'The percentage stated with it, if any.',
        },
        example: '53',
        unit: { id: '%', en: '%' },
        minimum: 0,
        maximum: 100,
      }),
    ),
    denominator: optional(
      count({
        description: {
          id: 'Basis yang dipakai, bila diketahui.',
          en: 'The base used, where known.',
        },
        example: '514',
        minimum: 1,
      }),
    ),
    scope: oneOf({
      description: {
        id: 'Kata yang dipakai pembicara: inaugurated (diresmikan), operating (beroperasi), target (sasaran).',
        en: 'The word the speaker used: inaugurated, operating, or target.',
      },
      example: 'inaugurated',
      allowed: ['inaugurated', 'operating', 'target'],
    }),
    series: oneOf({
      description: {
        id: 'used: dipakai situs ini dalam deret jumlah resmi; context: mengulang, mendahului, atau mengukur hal lain; conflict: bertentangan dengan deret itu, catatannya menjelaskan.',
        en: 'used: part of the official series of this site; context: repeats it, comes before it or measures something else; conflict: disagrees with the series, as its note explains.',
      },
      example: 'used',
      allowed: ['used', 'context', 'conflict'],
    }),
    source_ids: sourceIds,
    ...notes,
    total_source_ids: totalSourceIds,
  },
});
