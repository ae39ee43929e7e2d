import { oneOf, optional, partialDate, text } from '../../columns.ts';
import { table } from '../../table.ts';
import { regionCode, sourceIds, toSources } from '../common-columns.ts';

/** The codes of a region in other lists than that of the Ministry of Home Affairs. */
export const regionCodes = table({
  name: 'region_codes',
  title: { id: 'Kode daerah lain', en: 'Other region codes' },
  row: {
    id: 'kode satu kabupaten/kota dalam satu sistem',
    en: 'the code of one kabupaten/kota in one system',
  },
  key: ['region_code', 'system', 'code'],
  references: [{ column: 'region_code', tables: ['regions'] }, toSources],
  columns: {
    region_code: regionCode,
    system: oneOf({
      description: {
        id: 'bps: Badan Pusat Statistik, edisi 2020; wikidata: butir Wikidata; geonames: nomor GeoNames. Ketiganya tidak diperiksa pada layanannya.',
        en: 'bps: Statistics Indonesia, edition of 2020; wikidata: Wikidata item; geonames: GeoNames number. None was checked against the live service.',
      },
      example: 'bps',
      allowed: ['bps', 'wikidata', 'geonames'],
    }),
    code: text({
      description: {
        id: 'Kode dalam sistem itu; teks. Kode BPS mirip kode Kementerian Dalam Negeri tanpa titik, tetapi untuk banyak kabupaten/kota kode yang sama berarti daerah lain.',
        en: 'The code in that system; text. A BPS code looks like a code of the Ministry of Home Affairs without its dot, but for many kabupaten/kota the same digits mean another region.',
      },
      example: '3517',
    }),
    valid_from: optional(
      partialDate({
        description: {
          id: 'Sejak kapan kode itu berlaku, bila diketahui; untuk BPS tahun edisinya.',
          en: 'Since when the code has been valid, where known; for BPS the year of the edition.',
        },
        example: '2020',
      }),
    ),
    valid_to: optional(
      partialDate({
        description: {
          id: 'Sampai kapan kode itu berlaku; terisi bila sudah diganti.',
          en: 'Until when the code was valid; filled where it was superseded.',
        },
        example: '2022',
      }),
    ),
    source_ids: sourceIds,
  },
});
