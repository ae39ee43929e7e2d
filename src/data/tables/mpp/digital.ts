import { count, partialDate } from '../../columns.ts';
import { table } from '../../table.ts';
import { notes, regionCode, sourceIds, toSources } from '../common-columns.ts';

/** Regions in a wave of MPP Digital. */
export const digital = table({
  name: 'digital',
  title: { id: 'MPP Digital', en: 'MPP Digital' },
  row: { id: 'satu daerah dalam satu gelombang', en: 'one region in one wave' },
  key: ['region_code', 'wave'],
  references: [{ column: 'region_code', tables: ['regions'] }, toSources],
  columns: {
    region_code: regionCode,
    wave: count({
      description: {
        id: 'Gelombang: 0 model 2022, 1 percontohan 21 daerah Juni 2023, 2 komitmen 60 daerah Maret 2024, 3 peluncuran 139 daerah Oktober 2024, 4 versi baru September 2025.',
        en: 'Wave: 0 model of 2022, 1 pilot of 21 regions in June 2023, 2 commitment of 60 regions in March 2024, 3 launch in 139 regions in October 2024, 4 new version of September 2025.',
      },
      example: '1',
    }),
    since: partialDate({
      description: { id: 'Sejak kapan.', en: 'Since when.' },
      example: '2023-06-20',
    }),
    source_ids: sourceIds,
    ...notes,
  },
});
