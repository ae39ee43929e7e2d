import { partialDate, text } from '../../columns.ts';
import { table } from '../../table.ts';
import { notes, regionCode, sourceIds, toSources } from '../common-columns.ts';

/** Regions that a presidential regulation lists as underdeveloped, with the time it is valid for. */
export const underdeveloped = table({
  name: 'underdeveloped',
  title: { id: 'Daerah tertinggal', en: 'Underdeveloped regions' },
  row: {
    id: 'satu kabupaten yang ditetapkan sebagai daerah tertinggal',
    en: 'one kabupaten designated as underdeveloped',
  },
  key: ['region_code', 'regulation'],
  references: [{ column: 'region_code', tables: ['regions'] }, toSources],
  columns: {
    region_code: regionCode,
    regulation: text({
      description: {
        id: 'Peraturan yang menetapkannya.',
        en: 'The regulation that designates it.',
      },
      example: 'Perpres 63/2020',
    }),
    valid_from: partialDate({
      description: {
        id: 'Awal masa penetapan.',
        en: 'Beginning of the time it is designated for.',
      },
      example: '2020',
    }),
    valid_to: partialDate({
      description: { id: 'Akhir masa penetapan.', en: 'End of the time it is designated for.' },
      example: '2024',
    }),
    source_ids: sourceIds,
    ...notes,
  },
});
