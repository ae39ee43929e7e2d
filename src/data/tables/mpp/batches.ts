import { count, oneOf, optional, partialDate, pattern, text } from '../../columns.ts';
import { table } from '../../table.ts';
import { notes, sourceIds, toSources, totalSourceIds, toTotalSources } from '../common-columns.ts';

/** Inauguration events by the national government; a single inauguration is a batch of one. */
export const batches = table({
  name: 'batches',
  title: { id: 'Peresmian', en: 'Inaugurations' },
  row: { id: 'satu acara peresmian', en: 'one inauguration event' },
  key: ['id'],
  references: [toSources, toTotalSources],
  columns: {
    id: pattern({
      description: {
        id: 'Kunci: tanggal dan jumlah MPP.',
        en: 'Key: the date and the number of MPPs.',
      },
      example: '2022-12-05-26',
      form: /^\d{4}(-[a-z0-9]+)+$/,
      expected: 'a key such as 2022-12-05-26',
    }),
    date: partialDate({
      description: { id: 'Tanggal acara.', en: 'Date of the event.' },
      example: '2022-12-05',
    }),
    officiant: optional(
      text({
        description: { id: 'Pejabat yang meresmikan.', en: 'Who inaugurated.' },
        example: 'Abdullah Azwar Anas',
      }),
    ),
    officiant_role_id: optional(
      text({
        description: { id: 'Jabatannya, bahasa Indonesia.', en: 'Their office, in Indonesian.' },
        example: 'Menteri PANRB',
      }),
    ),
    officiant_role_en: optional(
      text({
        description: { id: 'Jabatannya, bahasa Inggris.', en: 'Their office, in English.' },
        example: 'PANRB Minister',
      }),
    ),
    venue: optional(
      text({
        description: { id: 'Tempat acara.', en: 'Venue.' },
        example: 'Istana Wakil Presiden, Jakarta',
      }),
    ),
    mode: oneOf({
      description: {
        id: 'onsite: di tempat; virtual: daring; joint: bersama untuk beberapa daerah; unknown: tidak diketahui.',
        en: 'onsite: at the place; virtual: online; joint: for several regions together; unknown.',
      },
      example: 'joint',
      allowed: ['onsite', 'virtual', 'joint', 'unknown'],
    }),
    count: count({
      description: { id: 'Jumlah MPP yang diresmikan.', en: 'Number of MPPs inaugurated.' },
      example: '26',
      unit: { id: 'MPP', en: 'MPPs' },
      minimum: 1,
    }),
    cumulative_total: optional(
      count({
        description: {
          id: 'Jumlah nasional resmi sesudah acara, bila dinyatakan.',
          en: 'Official national total after the event, where stated.',
        },
        example: '103',
        unit: { id: 'MPP', en: 'MPPs' },
        minimum: 1,
      }),
    ),
    source_ids: sourceIds,
    ...notes,
    total_source_ids: totalSourceIds,
  },
});
