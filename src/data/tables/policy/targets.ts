import { count, idList, oneOf, optional, partialDate, text } from '../../columns.ts';
import { table } from '../../table.ts';
import { notes, sourceIds, toSources } from '../common-columns.ts';

/** Targets that officials stated, and when. */
export const targets = table({
  name: 'targets',
  title: { id: 'Target yang dinyatakan', en: 'Targets as stated' },
  row: { id: 'satu pernyataan target', en: 'one statement of a target' },
  key: ['year', 'stated_on'],
  references: [toSources, { column: 'named_codes', tables: ['regions', 'provinces'], list: true }],
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
          id: 'Basis target, bila dinyatakan.',
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
    target_measure: optional(
      oneOf({
        description: {
          id: 'Yang diukur target: total (jumlah nasional), named (daerah yang disebut dalam named_codes), new (tambahan dalam setahun), achieved (dinyatakan setelah tercapai).',
          en: 'What the target measures: total (the national total), named (the places in named_codes), new (added within the year), achieved (stated once it was reached).',
        },
        example: 'total',
        allowed: ['total', 'named', 'new', 'achieved'],
      }),
    ),
    named_codes: optional(
      idList({
        description: {
          id: 'Daerah yang disebut target itu, bila target_measure bernilai named.',
          en: 'The places the target names, where target_measure is named.',
        },
        example: '13.71;16.71',
      }),
    ),
  },
});
