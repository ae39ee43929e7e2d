import { oneOf, partialDate, text } from '../../columns.ts';
import { table } from '../../table.ts';
import { sourceIds, toSources } from '../common-columns.ts';

/** Events in the history of the policy. */
export const milestones = table({
  name: 'milestones',
  title: { id: 'Tonggak kebijakan', en: 'Policy milestones' },
  row: { id: 'satu peristiwa', en: 'one event' },
  key: ['date', 'title_id'],
  references: [toSources],
  columns: {
    date: partialDate({
      description: { id: 'Tanggal peristiwa.', en: 'Date of the event.' },
      example: '2021-09-15',
    }),
    kind: oneOf({
      description: { id: 'Jenis peristiwa.', en: 'Kind of event.' },
      example: 'regulation',
      allowed: [
        'law',
        'plan',
        'cooperation',
        'inauguration',
        'regulation',
        'decree',
        'commitment',
        'target',
        'evaluation',
        'digital',
        'policy',
      ],
    }),
    title_id: text({
      description: { id: 'Judul, bahasa Indonesia.', en: 'Title in Indonesian.' },
      example: 'Perpres 89/2021 tentang Penyelenggaraan MPP',
    }),
    title_en: text({
      description: { id: 'Judul, bahasa Inggris.', en: 'Title in English.' },
      example: 'Presidential Regulation 89/2021 on MPPs',
    }),
    description_id: text({
      description: { id: 'Uraian, bahasa Indonesia.', en: 'Description in Indonesian.' },
      example: 'Menjadikan penyelenggaraan MPP tugas setiap kabupaten dan kota.',
    }),
    description_en: text({
      description: { id: 'Uraian, bahasa Inggris.', en: 'Description in English.' },
      example: 'Made running an MPP a task of every regency and city.',
    }),
    source_ids: sourceIds,
  },
});
