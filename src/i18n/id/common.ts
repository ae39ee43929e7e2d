import type { Status } from '../../db/views.ts';

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
    explorer: 'Jelajah',
    data: 'Data',
    method: 'Metode',
    about: 'Tentang',
  },
  switchLanguage: 'English',
  switchLanguageLabel: 'Read this page in English',
  theme: { label: 'Tampilan', auto: 'Otomatis', light: 'Terang', dark: 'Gelap' },
  breadcrumb: 'Lokasi halaman',
  status: {
    inaugurated: 'Diresmikan',
    served: 'Dilayani MPP provinsi',
    operating: 'Beroperasi, belum diresmikan',
    preparing: 'Persiapan',
    none: 'Belum ada yang diketahui',
  } satisfies Record<Status, string>,
  kind: { kabupaten: 'Kabupaten', kota: 'Kota', provinsi: 'Provinsi' },
  unknown: 'tidak diketahui',
  none: 'tidak ada',
  source: 'Sumber',
  sources: 'Sumber',
  note: 'Catatan',
  dataDate: (date: string) => `Data per ${date}`,
  collectedUntil: (date: string) => `sumber diperiksa sampai ${date}`,
  of: (part: string, whole: string) => `${part} dari ${whole}`,
  ownList: 'daftar MPP yang dihimpun Pantau MPP dari sumber pada setiap baris',
  coverage: {
    regions: 'Kabupaten/kota',
    percent: 'Terjangkau',
    percentLong: 'memiliki MPP yang diresmikan atau dilayani MPP provinsi',
    coverage_by_province: 'Provinsi',
    coverage_by_island_group: 'Kelompok pulau',
  },
  reconciliation: {
    date: 'Tanggal',
    official: 'Jumlah resmi',
    listed: 'Dalam daftar',
    gap: 'Selisih',
  },
  figure: {
    table: 'Lihat datanya sebagai tabel',
    download: 'Unduh data',
    permalink: 'Tautan ke gambar ini',
  },
  footer: {
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
