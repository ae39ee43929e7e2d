import { count, oneOf, optional, partialDate, text } from '../../columns.ts';
import { table } from '../../table.ts';
import { operatorCode, sourceIds, toSources } from '../common-columns.ts';

/** Steps of a story of policy: an instruction, a signing, or how one MPP came to be. */
export const policySteps = table({
  name: 'policy_steps',
  title: { id: 'Langkah kebijakan', en: 'Steps of policy' },
  row: { id: 'satu langkah dalam satu kisah', en: 'one step of one story' },
  key: ['subject', 'step'],
  references: [{ column: 'region_code', tables: ['regions', 'provinces'] }, toSources],
  columns: {
    subject: oneOf({
      description: {
        id: 'Kisahnya: vp-instructions (lima arahan Wakil Presiden, 5 Desember 2022), inauguration-2022 (peresmian 26 MPP pada hari itu), commitment-2020 (48 penanda tangan, 10 Maret 2020), jombang, jember, bangkalan (bagaimana MPP itu terbentuk).',
        en: 'The story: vp-instructions (the five instructions of the Vice President, 5 December 2022), inauguration-2022 (the inauguration of 26 MPPs that day), commitment-2020 (the 48 signatories of 10 March 2020), jombang, jember, bangkalan (how that MPP came to be).',
      },
      example: 'jombang',
      allowed: [
        'commitment-2020',
        'vp-instructions',
        'inauguration-2022',
        'jombang',
        'jember',
        'bangkalan',
      ],
    }),
    step: count({
      description: { id: 'Urutan dalam kisah itu.', en: 'Its place in the story.' },
      example: '1',
      minimum: 1,
    }),
    region_code: optional(operatorCode),
    date: partialDate({
      description: {
        id: 'Tanggal peristiwanya, atau tanggal keterangannya bila berupa rencana.',
        en: 'Date of the event, or of the statement where it is a plan.',
      },
      example: '2024-03-19',
    }),
    basis: oneOf({
      description: {
        id: 'reported: yang terjadi menurut sumber; planned: rencana pada tanggal itu, bukan capaian.',
        en: 'reported: what happened according to the source; planned: a plan of that date, not an achievement.',
      },
      example: 'reported',
      allowed: ['reported', 'planned'],
    }),
    fact_id: text({
      description: { id: 'Faktanya, bahasa Indonesia.', en: 'The fact, in Indonesian.' },
      example: 'Bupati menandatangani kerja sama dengan lima instansi.',
    }),
    fact_en: text({
      description: { id: 'Faktanya, bahasa Inggris.', en: 'The fact, in English.' },
      example: 'The regent signed cooperation with five agencies.',
    }),
    source_ids: sourceIds,
  },
});
