import { count, flag, oneOf, optional, partialDate } from '../../columns.ts';
import { table } from '../../table.ts';
import { evidence, notes, operatorCode, sourceIds, toSources } from '../common-columns.ts';

/** The number of agencies and services an MPP had, or planned, on a date. */
export const observations = table({
  name: 'observations',
  title: { id: 'Instansi dan layanan', en: 'Agencies and services' },
  row: {
    id: 'keadaan sebuah MPP pada suatu tanggal menurut sebuah sumber',
    en: 'the state of an MPP at a date according to a source',
  },
  key: ['region_code', 'as_of', 'source_ids', 'basis', 'agencies', 'services', 'counters'],
  references: [{ column: 'region_code', tables: ['regions', 'provinces'] }, toSources],
  columns: {
    region_code: operatorCode,
    as_of: optional(
      partialDate({
        description: { id: 'Tanggal keadaan.', en: 'Date of the state described.' },
        example: '2023-11-21',
      }),
    ),
    agencies: optional(
      count({
        description: { id: 'Jumlah instansi.', en: 'Number of agencies.' },
        example: '13',
        unit: { id: 'instansi', en: 'agencies' },
      }),
    ),
    services: optional(
      count({
        description: { id: 'Jumlah jenis layanan.', en: 'Number of service types.' },
        example: '105',
        unit: { id: 'layanan', en: 'services' },
      }),
    ),
    counters: optional(
      count({
        description: { id: 'Jumlah gerai.', en: 'Number of counters.' },
        example: '25',
        unit: { id: 'gerai', en: 'counters' },
      }),
    ),
    visitors_per_day: optional(
      count({
        description: { id: 'Pengunjung per hari.', en: 'Visitors a day.' },
        example: '150',
        unit: { id: 'orang per hari', en: 'people a day' },
      }),
    ),
    basis: oneOf({
      description: {
        id: 'reported: keadaan yang dilaporkan; planned: rencana, bukan capaian.',
        en: 'reported: a state that was reported; planned: a plan, not an achievement.',
      },
      example: 'reported',
      allowed: ['reported', 'planned'],
    }),
    comparable: flag({
      description: {
        id: 'Apakah angkanya sebanding dengan MPP lain; bila tidak, catatannya menjelaskan.',
        en: 'Whether the figures compare with those of other MPPs; if not, the note says why.',
      },
      example: 'true',
    }),
    source_ids: sourceIds,
    ...notes,
    evidence,
  },
});
