import { count, partialDate, pattern, text } from '../../columns.ts';
import { table } from '../../table.ts';
import { notes, operatorCode, sourceIds, toSources } from '../common-columns.ts';

/** Ceremonies at which heads of region signed a commitment to build an MPP. */
export const commitmentEvents = table({
  name: 'commitment_events',
  title: { id: 'Penandatanganan komitmen', en: 'Commitment signings' },
  row: { id: 'satu acara penandatanganan', en: 'one signing ceremony' },
  key: ['id'],
  references: [toSources],
  columns: {
    id: pattern({
      description: { id: 'Kunci acara.', en: 'Key of the event.' },
      example: 'komitmen-2020',
      form: /^komitmen-\d{4}$/,
      expected: 'a key such as komitmen-2020',
    }),
    signed_on: partialDate({
      description: { id: 'Tanggal penandatanganan.', en: 'Date of signing.' },
      example: '2020-03-10',
    }),
    signatories: count({
      description: {
        id: 'Jumlah kepala daerah yang menandatangani.',
        en: 'Number of heads of region who signed.',
      },
      example: '48',
      minimum: 1,
    }),
    name_id: text({
      description: { id: 'Nama acara, bahasa Indonesia.', en: 'Name of the event in Indonesian.' },
      example: 'Penandatanganan komitmen penyelenggaraan MPP 2020',
    }),
    name_en: text({
      description: { id: 'Nama acara, bahasa Inggris.', en: 'Name of the event in English.' },
      example: 'Signing of the 2020 MPP commitments',
    }),
    source_ids: sourceIds,
    ...notes,
  },
});

/** The heads of region known to have signed. */
export const commitments = table({
  name: 'commitments',
  title: { id: 'Komitmen kepala daerah', en: 'Commitments by heads of region' },
  row: { id: 'satu daerah dalam satu penandatanganan', en: 'one region at one signing' },
  key: ['event_id', 'region_code'],
  references: [
    { column: 'event_id', tables: ['commitment_events'] },
    { column: 'region_code', tables: ['regions', 'provinces'] },
    toSources,
  ],
  columns: {
    event_id: text({
      description: { id: 'Acara penandatanganan.', en: 'The signing.' },
      example: 'komitmen-2020',
    }),
    region_code: operatorCode,
    source_ids: sourceIds,
  },
});
