import { count, optional, partialDate, text } from '../columns.ts';
import { table } from '../table.ts';
import { notes, sourceIds, toSources } from './shared-columns.ts';

/** Targets that officials stated, and when. */
export const targets = table({
  name: 'targets',
  title: { id: 'Target yang dinyatakan', en: 'Targets as stated' },
  row: { id: 'satu pernyataan target', en: 'one statement of a target' },
  key: ['year', 'stated_on'],
  references: [toSources],
  columns: {
    year: count({
      description: { id: 'Tahun target.', en: 'The year the target is for.' },
      example: '2024',
      minimum: 2017,
    }),
    target: optional(
      count({
        description: {
          id: 'Jumlah MPP yang ditargetkan, bila dinyatakan.',
          en: 'Number of MPPs aimed for, where stated.',
        },
        example: '514',
        unit: { id: 'MPP', en: 'MPPs' },
        minimum: 1,
      }),
    ),
    denominator: optional(
      count({
        description: {
          id: 'Pembagi target, bila dinyatakan.',
          en: 'The base of the target, where stated.',
        },
        example: '514',
        minimum: 1,
      }),
    ),
    stated_on: partialDate({
      description: { id: 'Kapan dinyatakan.', en: 'When it was stated.' },
      example: '2023-01-12',
    }),
    stated_by_id: text({
      description: {
        id: 'Siapa yang menyatakan, bahasa Indonesia.',
        en: 'Who stated it, in Indonesian.',
      },
      example: "Ma'ruf Amin (Wakil Presiden)",
    }),
    stated_by_en: text({
      description: {
        id: 'Siapa yang menyatakan, bahasa Inggris.',
        en: 'Who stated it, in English.',
      },
      example: "Ma'ruf Amin (Vice President)",
    }),
    source_ids: sourceIds,
    ...notes,
  },
});
