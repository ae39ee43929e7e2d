import { flag, oneOf, optional, partialDate, pattern, text } from '../../columns.ts';
import { table } from '../../table.ts';
import { notes, operatorCode, sourceIds, toSources } from '../common-columns.ts';

/** What a disagreement can be about. */
const CLAIM_FACTS = [
  'date',
  'opening',
  'officiant',
  'count',
  'total',
  'share',
  'rank',
  'place',
  'signatories',
  'wording',
] as const;

/** Claims that disagree about one fact, except about totals, provinces and observations. */
export const claims = table({
  name: 'claims',
  title: { id: 'Keterangan yang bertentangan', en: 'Conflicting reports' },
  row: {
    id: 'satu keterangan tentang satu hal yang diperselisihkan',
    en: 'one claim about one disputed fact',
  },
  key: ['conflict_id', 'claim_id'],
  references: [
    { column: 'region_code', tables: ['regions', 'provinces'] },
    { column: 'batch_id', tables: ['batches'] },
    { column: 'event_id', tables: ['commitment_events'] },
    toSources,
  ],
  columns: {
    conflict_id: pattern({
      description: {
        id: 'Kunci pertentangan; semua keterangan tentang hal yang sama memakai kunci yang sama.',
        en: 'Key of the conflict; all claims about the same fact share it.',
      },
      example: 'jakarta-2017-tanggal',
      form: /^[a-z0-9]+(-[a-z0-9]+)+$/,
      expected: 'a key of small letters, digits and hyphens such as jakarta-2017-tanggal',
    }),
    fact: oneOf({
      description: {
        id: 'Yang diperselisihkan: date (tanggal peresmian), opening (mulai melayani), officiant (pejabat), count (jumlah MPP pada acara), total (jumlah nasional), share (persentase), rank (urutan), place (daerah), signatories (penanda tangan), wording (istilah).',
        en: 'What is disputed: date (of inauguration), opening (to the public), officiant, count (MPPs at an event), total (national), share (a percentage), rank, place (which region), signatories, or wording.',
      },
      example: 'date',
      allowed: CLAIM_FACTS,
    }),
    claim_id: text({
      description: {
        id: 'Yang dikatakan, dalam bahasa Indonesia.',
        en: 'What is said, in Indonesian.',
      },
      example: 'Diresmikan pada 12 Oktober 2017.',
    }),
    claim_en: text({
      description: { id: 'Yang dikatakan, dalam bahasa Inggris.', en: 'What is said, in English.' },
      example: 'Inaugurated on 12 October 2017.',
    }),
    claimed_by_id: text({
      description: {
        id: 'Siapa yang mengatakannya, bahasa Indonesia.',
        en: 'Who says so, in Indonesian.',
      },
      example: 'Kementerian PANRB',
    }),
    claimed_by_en: text({
      description: {
        id: 'Siapa yang mengatakannya, bahasa Inggris.',
        en: 'Who says so, in English.',
      },
      example: 'the PANRB Ministry',
    }),
    stated_on: optional(
      partialDate({
        description: {
          id: 'Kapan dikatakan, bila diketahui.',
          en: 'When it was said, where known.',
        },
        example: '2017-10-13',
      }),
    ),
    used: flag({
      description: {
        id: 'Apakah situs ini memakainya; paling banyak satu keterangan dalam satu pertentangan.',
        en: 'Whether this site uses it; at most one claim of a conflict.',
      },
      example: 'true',
    }),
    region_code: optional(operatorCode),
    batch_id: optional(
      text({
        description: {
          id: 'Peresmian yang disentuhnya, bila ada.',
          en: 'The inauguration it touches, if any.',
        },
        example: '2017-10-12-1',
      }),
    ),
    event_id: optional(
      text({
        description: {
          id: 'Penandatanganan komitmen yang disentuhnya, bila ada.',
          en: 'The commitment signing it touches, if any.',
        },
        example: 'komitmen-2019',
      }),
    ),
    source_ids: sourceIds,
    ...notes,
  },
});
