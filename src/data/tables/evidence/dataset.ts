import { partialDate } from '../../columns.ts';
import { table } from '../../table.ts';

/** A single row with the dates that apply to the whole collection. */
export const dataset = table({
  name: 'dataset',
  title: { id: 'Cakupan pengumpulan data', en: 'Reach of the collection' },
  row: { id: 'keadaan seluruh kumpulan data', en: 'the state of the whole collection' },
  key: ['collected_until'],
  references: [],
  columns: {
    collected_until: partialDate({
      description: {
        id: 'Hari terakhir sumber publik diperiksa.',
        en: 'The last day on which public sources were checked.',
      },
      example: '2026-11-21',
    }),
    newest_page: partialDate({
      description: {
        id: 'Tanggal halaman terbaru yang ditemukan; tidak adanya kabar sesudahnya bukan berarti nol.',
        en: 'Date of the newest page found; silence after it does not mean zero.',
      },
      example: '2026-02-18',
    }),
  },
});
