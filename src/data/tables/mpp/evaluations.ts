import { count, oneOf, optional, text } from '../../columns.ts';
import { table } from '../../table.ts';
import { notes, operatorCode, sourceIds, toSources } from '../common-columns.ts';

/** Results of the ministry's yearly evaluation. */
export const evaluations = table({
  name: 'evaluations',
  title: { id: 'Hasil evaluasi', en: 'Evaluation results' },
  row: { id: 'satu hasil evaluasi sebuah MPP', en: 'one evaluation result of an MPP' },
  key: ['region_code', 'year'],
  references: [{ column: 'region_code', tables: ['regions', 'provinces'] }, toSources],
  columns: {
    region_code: operatorCode,
    year: optional(
      count({
        description: {
          id: 'Tahun evaluasi, bila diketahui.',
          en: 'Year of the evaluation, where known.',
        },
        example: '2023',
        minimum: 2017,
      }),
    ),
    grade: optional(
      text({
        description: { id: 'Nilai huruf, bila diketahui.', en: 'Letter grade, where known.' },
        example: 'A',
      }),
    ),
    category: oneOf({
      description: { id: 'Kategori hasil.', en: 'Category of the result.' },
      example: 'prima',
      allowed: ['prima', 'sangat_baik', 'baik', 'cukup'],
    }),
    source_ids: sourceIds,
    ...notes,
  },
});
