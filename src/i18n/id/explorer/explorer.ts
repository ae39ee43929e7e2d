import { engineReasons } from './engine-reasons.ts';
import { explorerCharts } from './charts.ts';
import { explorerChoices } from './choices.ts';
import { explorerLayout } from './layout.ts';
import { explorerQuestions } from './questions.ts';

/** Words of the explorer page. Numbers and dates arrive formatted in the language. */
export const explorer = {
  inMenu: { label: 'Saring daerah', words: 'saring;filter;dasbor;dashboard;tabel;jelajah' },
  ...explorerChoices,
  title: 'Jelajah data MPP',
  description:
    'Saring 514 kabupaten/kota menurut letak, status, waktu peresmian, dan jenis layanan Mal Pelayanan Publik, lalu bagikan atau unduh hasilnya.',
  lead: 'Pilih daerah menurut letak, status, waktu peresmian, jenis layanan, atau penduduk, di saringan atau langsung di grafik dan peta; semua bagian lain ikut berubah, dan alamat halaman menyimpan pilihan Anda.',
  official: (total: string, date: string, listed: string, gap: string) =>
    `Menurut jumlah resmi per ${date}, ${total} MPP telah diresmikan. Halaman ini memakai daftar kami, yang mencatat ${listed} di antaranya; ${gap} sisanya belum tercatat dalam daftar.`,
  officialReach: (listed: string, covered: string, inaugurated: string, served: string) =>
    `Dengan ${listed} MPP itu, ${covered} kabupaten/kota tercakup: ${inaugurated} memiliki MPP sendiri dan ${served} dilayani MPP provinsi.`,
  method: 'Cara menghitungnya',
  withoutScript: {
    body: 'Penyaringan di halaman ini memerlukan JavaScript. Tanpa itu, seluruh isi di bawah tetap dapat dibaca, dan pilihan berikut punya halaman sendiri.',
    provinces: 'Menurut kelompok pulau dan provinsi',
    batches: 'Menurut peresmian',
  },
  asKnown: {
    /** Before a sentence or beside a source line. */
    on: (date: string) => `Keadaan per ${date}.`,
    /** After a heading. */
    after: (date: string) => ` per ${date}`,
    heading: (date: string) => `Keadaan per ${date}, menurut data saat ini`,
    headingNow: (base: string) => `Data terbaru dengan basis ${base}`,
    official: (total: string, date: string, share: string, base: string) =>
      `Jumlah resmi yang berlaku: ${total} MPP, dinyatakan per ${date}, atau ${share} dari ${base} kabupaten/kota.`,
    noOfficial: 'Sampai hari itu belum ditemukan jumlah resmi.',
    listed: (listed: string) => `Daftar kami memuat ${listed} MPP yang terhitung diresmikan.`,
    gap: (gap: string) => `Selisihnya ${gap}: dihitung pemerintah, belum tercatat dalam daftar.`,
    ahead: (count: string) =>
      `Daftar itu ${count} lebih banyak, sebab ada peresmian sesudah jumlah resmi tersebut dinyatakan.`,
    equal: 'Keduanya sama.',
    autonomous: (regions: string) =>
      `Tanpa ${regions} wilayah administrasi Jakarta; MPP milik Provinsi DKI Jakarta tetap termasuk dalam jumlah resmi dan daftar.`,
    beforeFirst: (first: string) =>
      `Nol di sini adalah keadaan yang diketahui, bukan data yang hilang: MPP pertama dalam daftar baru terhitung diresmikan pada ${first}.`,
    refused: (from: string, to: string) =>
      `Tanggal yang diminta tidak dapat ditampilkan. Pilih tanggal dari ${from} sampai ${to}; yang tampil adalah data terbaru.`,
  },
  resultCount: (matching: string, all: string) => `${matching} dari ${all} daerah`,
  resultCountOn: (count: string, date: string) => `${count}, per ${date}`,
  empty: 'Tidak ada kabupaten/kota yang cocok dengan semua saringan ini.',
  emptyClear: 'Hapus semua saringan',
  copyLink: 'Salin tautan',
  copied: 'Tautan ke tampilan ini sudah disalin.',
  copyFailed: 'Peramban menolak menyalin. Salinlah alamat halaman ini dari bilah alamat.',
  figures: {
    heading: 'Angka utama',
    coveredLabel: 'Tercakup MPP',
    ofRegions: 'dari {} kabupaten/kota',
    inaugurated: 'Diresmikan',
    served: 'Dilayani MPP provinsi',
    operating: 'Beroperasi, peresmian belum ditemukan',
    preparing: 'Pernah diberitakan disiapkan',
    without: 'Belum ditemukan',
    population: 'Penduduk di kabupaten/kota yang tercakup',
    ofPopulation: 'dari {} jiwa, Desember 2024',
  },
  progress: {
    heading: 'Kemajuan dari waktu ke waktu',
    sentence: (covered: string, regions: string, percent: string, first: string, last: string) =>
      `${covered} dari ${regions} kabupaten/kota yang cocok (${percent}) tercakup MPP; yang pertama terhitung sejak ${first}, yang terakhir sejak ${last}.`,
    noMatch: 'Tidak ada kabupaten/kota yang cocok.',
    noneYet: (regions: string) =>
      `Di ${regions} kabupaten/kota yang cocok, belum ditemukan MPP yang diresmikan.`,
    caption: 'Kabupaten/kota yang tercakup MPP, menurut tanggal peresmian',
    date: 'Tanggal',
    added: 'Bertambah',
    covered: 'Jumlah',
  },
  byIsland: {
    heading: 'Menurut kelompok pulau',
    sentence: (most: string, least: string) =>
      `Di antara daerah yang cocok dengan saringan, persentase yang tercakup tertinggi di ${most} dan terendah di ${least}.`,
    /** When all shares are equal. */
    alike: (groups: string) =>
      `Di antara daerah yang cocok dengan saringan, persentase yang tercakup: ${groups}.`,
    share: (name: string, percent: string) => `${name} (${percent})`,
    none: 'Tidak ada daerah yang cocok di kelompok pulau mana pun.',
    caption: 'Jumlah kabupaten/kota yang cocok menurut kelompok pulau dan status',
    island: 'Kelompok pulau',
  },
  byProvince: {
    heading: 'Menurut provinsi',
    sentence: (provinces: string, full: string, none: string) =>
      `Daerah yang cocok terletak di ${provinces} provinsi: di ${full} provinsi semuanya tercakup, di ${none} provinsi belum ditemukan satu pun.`,
    caption: 'Jumlah kabupaten/kota yang cocok menurut provinsi dan status',
    province: 'Provinsi',
    regions: 'Daerah',
    percent: 'Tercakup',
  },
  charts: explorerCharts,
  layout: explorerLayout,
  questions: explorerQuestions,
  tableSummary: 'Lihat datanya sebagai tabel',
  chartWaiting: 'Menggambar…',
  chartFailed: 'Grafik tidak dapat dimuat; tabel di bawahnya memuat angka yang sama.',
  source: 'daftar Pantau MPP; sumber setiap daerah ada dalam data yang dapat diunduh',
  engine: {
    heading: 'Mesin data',
    idle: 'Saringan dijawab langsung dari data di halaman ini.',
    asks: 'Mesin data belum dimuat, sebab peramban ini meminta hemat data atau memori perangkatnya kecil. Tanpa mesin itu semuanya bekerja, kecuali konsol SQL.',
    rested:
      'Mesin data dilepas karena halaman ini lama tersembunyi; saringan dijawab dari data di halaman ini.',
    ask: (megabytes: string) => `Muat mesin data (${megabytes} MB)`,
    loading: 'Memuat mesin data; saringan sudah siap.',
    progress: (loaded: string, total: string) => `${loaded} dari ${total} MB`,
    ready: 'Dijawab oleh DuckDB, yang berjalan di peramban Anda.',
    failed: (reason: string) =>
      `${reason} Saringan, grafik, tabel dan unduhan tetap bekerja dari data di halaman ini; hanya konsol SQL yang memerlukan mesin itu.`,
    retry: 'Coba lagi',
    reasons: engineReasons,
  },
};
