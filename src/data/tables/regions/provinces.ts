import { pattern, text } from '../../columns.ts';
import { table } from '../../table.ts';
import { provinceCode, sourceIds, toSources } from '../common-columns.ts';

/** The 38 provinces. */
export const provinces = table({
  name: 'provinces',
  title: { id: 'Provinsi', en: 'Provinces' },
  row: { id: 'satu provinsi', en: 'one province' },
  key: ['code'],
  references: [{ column: 'island_group_id', tables: ['island_groups'] }, toSources],
  columns: {
    code: provinceCode,
    name_id: text({
      description: { id: 'Nama resmi.', en: 'Official name, in Indonesian.' },
      example: 'Jawa Timur',
      longest: 100,
    }),
    name_en: text({
      description: { id: 'Nama dalam bahasa Inggris.', en: 'Name in English.' },
      example: 'East Java',
      longest: 100,
    }),
    iso_3166_2: pattern({
      description: { id: 'Kode ISO 3166-2.', en: 'ISO 3166-2 code.' },
      example: 'ID-JI',
      form: /^ID-[A-Z]{2}$/,
      expected: 'an ISO 3166-2 code such as ID-JI',
    }),
    island_group_id: text({
      description: { id: 'Kelompok pulau.', en: 'Island group.' },
      example: 'jawa',
    }),
    source_ids: sourceIds,
  },
});
