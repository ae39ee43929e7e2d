import { oneOf, optional, partialDate, pattern, webAddress } from '../../columns.ts';
import { table } from '../../table.ts';

/**
 * The newest check of the address of each source that was checked. It has no facts about MPPs, so that it
 * is no part of the version of the data (`versionOfRows`).
 */
export const sourceChecks = table({
  name: 'source_checks',
  title: { id: 'Pemeriksaan alamat sumber', en: 'Checks of source addresses' },
  row: {
    id: 'pemeriksaan terbaru alamat satu sumber',
    en: 'the newest check of the address of one source',
  },
  key: ['source_id'],
  references: [{ column: 'source_id', tables: ['sources'] }],
  columns: {
    source_id: pattern({
      description: { id: 'Kunci sumber.', en: 'Key of the source.' },
      example: 'menpan-20231121-prima',
      form: /^[a-z0-9][a-z0-9.-]*$/,
      expected: 'a key of small letters, digits, full stops and hyphens',
    }),
    checked_on: partialDate({
      description: {
        id: 'Hari alamatnya terakhir diperiksa dan servernya menjawab tentang halaman itu.',
        en: 'Day on which the address was last checked and the server answered about the page.',
      },
      example: '2026-12-01',
    }),
    outcome: oneOf({
      description: {
        id: 'Hasilnya: ok (ada), moved (ada di alamat lain), gone (404 atau 410, dua kali).',
        en: 'The outcome: ok (there), moved (there at another address), gone (404 or 410, twice).',
      },
      example: 'ok',
      allowed: ['ok', 'moved', 'gone'],
    }),
    seen_on: optional(
      partialDate({
        description: {
          id: 'Hari halamannya terakhir ada; kosong bila tidak pernah ada saat diperiksa.',
          en: 'Day on which the page was last there; empty where it never was when checked.',
        },
        example: '2026-12-01',
      }),
    ),
    archived_url: optional(
      webAddress({
        description: {
          id: 'Alamat salinan pada arsip web, bila diketahui.',
          en: 'Address of a copy in a web archive, where known.',
        },
        example: 'https://web.archive.org/web/2024/https://menpan.go.id/',
      }),
    ),
  },
});
