import type { Status } from '../../../db/schema/views.ts';

/** Words that every page has: navigation, statuses, sources, dates. */
export const common = {
  siteName: 'Pantau MPP',
  tagline: 'Data terbuka Mal Pelayanan Publik',
  skip: 'Langsung ke isi',
  menu: 'Menu utama',
  nav: {
    home: 'Beranda',
    provinces: 'Provinsi',
    batches: 'Peresmian',
    map: 'Peta',
    explorer: 'Jelajah',
    data: 'Data',
  },
  switchLanguage: 'EN',
  switchLanguageLabel: 'Read this page in English',
  theme: { label: 'Tampilan', auto: 'Otomatis', light: 'Terang', dark: 'Gelap' },
  breadcrumb: 'Lokasi halaman',
  status: {
    inaugurated: 'Diresmikan',
    served: 'Dilayani MPP provinsi',
    operating: 'Beroperasi, peresmian belum ditemukan',
    preparing: 'Pernah diberitakan disiapkan',
    none: 'Belum ditemukan',
  } satisfies Record<Status, string>,
  /** With the year, as HTML, of the last report found. */
  lastReport: (year: string) => `terakhir diberitakan ${year}`,
  /** What held an MPP up by the last report of it. */
  setbacks: {
    stalled: 'persiapannya terhenti',
    vacated: 'sebagian besar instansi sudah pergi',
    closed: 'tutup kembali',
  } as Record<string, string>,
  kind: { kabupaten: 'Kabupaten', kota: 'Kota', provinsi: 'Provinsi' },
  /** A kabupaten in a table of many. */
  shortKind: 'Kab.',
  /** The full name of a province. */
  province: (name: string) => `Provinsi ${name}`,
  unknown: 'tidak diketahui',
  none: 'tidak ada',
  source: 'Sumber',
  sourceCount: ((count) => `${count} sumber`) as (count: string, sources: number) => string,
  /** The summary of a numbered list of sources, with their number in words. */
  numberedSources: (count: string) => `${count}, bernomor`,
  /** Opens the print view of a page, which is made to be a fact sheet. */
  sheet: 'Lembar fakta (cetak atau PDF)',
  /** At the foot of every printed page; the number of the page is added by the browser. */
  printFoot: (address: string, date: string, version: string) =>
    `Pantau MPP · ${address} · data per ${date} · versi ${version} · CC BY 4.0`,
  /** Marks a source that is a copy of another publisher's page. */
  copy: 'salinan',
  sources: 'Sumber',
  note: 'Catatan',
  dataDate: (date: string) => `Data per ${date}`,
  newestPage: (date: string) => `halaman sumber terbaru ${date}`,
  of: (part: string, whole: string) => `${part} dari ${whole}`,
  ownList: 'daftar Pantau MPP (sumber tiap MPP ada dalam tabel)',
  coverage: {
    regions: 'Kabupaten/kota',
    percent: 'Tercakup',
    percentLong: 'memiliki MPP yang diresmikan atau dilayani MPP provinsi',
    coverage_by_province: 'Provinsi',
    coverage_by_island_group: 'Kelompok pulau',
  },
  reconciliation: {
    date: 'Tanggal',
    official: 'Jumlah resmi',
    listed: 'Dalam daftar',
    gap: 'Selisih',
    scope: 'Yang dihitung',
    statedIn: 'Sumber yang menyebut jumlahnya',
    unstated:
      'Belum dipastikan sumber mana yang menyebut jumlahnya; sumber acara atau pernyataannya:',
  },
  figure: {
    download: 'Unduh data',
  },
  report: {
    wrongFact: 'Laporkan fakta yang keliru',
    missingMpp: 'Laporkan MPP yang belum tercatat',
    newInauguration: 'Laporkan peresmian baru',
  },
  footer: {
    more: 'Halaman lain',
    licence: 'Data berlisensi CC BY 4.0; kode berlisensi MIT.',
    independent:
      'Pantau MPP adalah proyek independen, bukan situs Kementerian PANRB maupun pemerintah daerah.',
    noTracking: 'Situs ini tidak memakai kuki, pelacak, atau layanan pihak ketiga.',
    correct: 'Ada yang keliru? Beri tahu kami',
  },
  notFound: {
    title: 'Halaman tidak ditemukan',
    body: 'Alamat ini tidak ada di Pantau MPP. Mungkin tautannya keliru atau halamannya sudah pindah.',
    home: 'Kembali ke beranda',
  },
};
