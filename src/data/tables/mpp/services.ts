import { flag, oneOf, optional, partialDate, pattern, text } from '../../columns.ts';
import { table } from '../../table.ts';
import { evidence, notes, operatorCode, sourceIds, toSources } from '../common-columns.ts';

/** Everyday services by name: the vocabulary of what a resident may come for. */
export const services = table({
  name: 'services',
  title: { id: 'Jenis layanan', en: 'Services' },
  row: { id: 'satu jenis layanan', en: 'one kind of service' },
  key: ['id'],
  references: [],
  columns: {
    id: pattern({
      description: { id: 'Kunci layanan.', en: 'Key of the service.' },
      example: 'paspor',
      form: /^[a-z]+(-[a-z]+)*$/,
      expected: 'a key of small letters and hyphens such as pajak-daerah',
    }),
    name_id: text({
      description: { id: 'Nama, bahasa Indonesia.', en: 'Name in Indonesian.' },
      example: 'Paspor',
    }),
    name_en: text({
      description: { id: 'Nama, bahasa Inggris.', en: 'Name in English.' },
      example: 'Passports',
    }),
    agency_id: text({
      description: {
        id: 'Instansi yang menyelenggarakannya, bahasa Indonesia.',
        en: 'The agency that runs it, in Indonesian.',
      },
      example: 'Kantor imigrasi',
    }),
    agency_en: text({
      description: {
        id: 'Instansi yang menyelenggarakannya, bahasa Inggris.',
        en: 'The agency that runs it, in English.',
      },
      example: 'Immigration office',
    }),
    line_id: text({
      description: { id: 'Apa layanan itu, bahasa Indonesia.', en: 'What it is, in Indonesian.' },
      example: 'Permohonan dan penggantian paspor.',
    }),
    line_en: text({
      description: { id: 'Apa layanan itu, bahasa Inggris.', en: 'What it is, in English.' },
      example: 'Applying for a passport and replacing one.',
    }),
    synonyms: optional(
      text({
        description: {
          id: 'Kata lain yang diketik orang, dipisahkan titik koma.',
          en: 'Other words people type, separated by semicolons.',
        },
        example: 'imigrasi;passport',
      }),
    ),
  },
});

const service = text({
  description: { id: 'Layanan: kunci dalam tabel services.', en: 'Service: a key of services.' },
  example: 'paspor',
});

/** Services that a source names as available in an MPP, or planned there. */
export const servicesOffered = table({
  name: 'services_offered',
  title: { id: 'Layanan yang diberitakan', en: 'Services as reported' },
  row: {
    id: 'satu layanan di satu MPP menurut sumber, pada suatu tanggal',
    en: 'one service at one MPP according to sources, at a date',
  },
  key: ['region_code', 'service', 'as_of', 'basis', 'source_ids'],
  references: [
    { column: 'region_code', tables: ['regions', 'provinces'] },
    { column: 'service', tables: ['services'] },
    toSources,
  ],
  columns: {
    region_code: operatorCode,
    service,
    as_of: optional(
      partialDate({
        description: {
          id: 'Tanggal keadaan, bila diketahui.',
          en: 'Date of the state, where known.',
        },
        example: '2025-09-03',
      }),
    ),
    basis: oneOf({
      description: {
        id: 'reported: disebut tersedia; planned: direncanakan. Tidak ada baris berarti tidak diketahui, bukan tidak ada.',
        en: 'reported: named as available; planned: planned. No row means unknown, never that there is none.',
      },
      example: 'reported',
      allowed: ['reported', 'planned'],
    }),
    source_ids: sourceIds,
    evidence,
    ended: flag({
      description: {
        id: 'Apakah keterangan yang lebih baru menyebut layanan itu sudah tidak ada di sana.',
        en: 'Whether a newer report says that the service is no longer there.',
      },
      example: 'false',
    }),
  },
});

/** Limits of a service that a resident would meet, as reported on a day. */
export const serviceLimits = table({
  name: 'service_limits',
  title: { id: 'Batasan layanan', en: 'Limits of services' },
  row: {
    id: 'satu batasan yang diberitakan pada suatu tanggal',
    en: 'one limit as reported at a date',
  },
  key: ['region_code', 'service', 'kind', 'as_of'],
  references: [
    { column: 'region_code', tables: ['regions', 'provinces'] },
    { column: 'service', tables: ['services'] },
    toSources,
  ],
  columns: {
    region_code: operatorCode,
    service: optional(service),
    kind: oneOf({
      description: {
        id: 'days: hanya pada hari tertentu; quota: jumlah terbatas; elsewhere: sebagian diurus di tempat lain; empty: gerai kosong atau tutup saat dikunjungi; left: gerai sudah pergi; interrupted: pelayanan terhenti untuk sementara.',
        en: 'days: only on some days; quota: limited in number; elsewhere: partly done in another place; empty: counter empty or closed at a visit; left: the counter has gone; interrupted: service stopped for a time.',
      },
      example: 'quota',
      allowed: ['days', 'quota', 'elsewhere', 'empty', 'left', 'interrupted'],
    }),
    detail_id: text({
      description: { id: 'Batasannya, bahasa Indonesia.', en: 'The limit, in Indonesian.' },
      example: 'Paling banyak 25 pemohon sehari.',
    }),
    detail_en: text({
      description: { id: 'Batasannya, bahasa Inggris.', en: 'The limit, in English.' },
      example: 'At most 25 applicants a day.',
    }),
    as_of: optional(
      partialDate({
        description: {
          id: 'Tanggal diberitakan, bila diketahui.',
          en: 'Date reported, where known.',
        },
        example: '2025-03-25',
      }),
    ),
    source_ids: sourceIds,
    ...notes,
  },
});
