/** Words of the search of the site, in the header, on its page and in its results. */
export const search = {
  inMenu: { label: 'Cari di situs ini' },
  title: 'Cari di Pantau MPP',
  description:
    'Cari kabupaten, kota, provinsi, nama MPP atau mal, layanan, halaman, grafik, dan angka di Pantau MPP.',
  label: 'Cari daerah, MPP, layanan, atau halaman',
  placeholder: 'Cari',
  submit: 'Cari',
  close: 'Tutup pencarian',
  hint: 'Misalnya: jaksel, Kab. Bogor, 35.02, Siola, paspor, target.',
  lead: 'Nama, singkatan, kode wilayah (Kemendagri dan BPS), nama MPP atau mal, urusan, dan angka: ketik salah satu.',
  withoutScript:
    'Peramban ini tidak menjalankan JavaScript, jadi yang Anda ketik tidak dapat dicari di sini. Semua yang ada di situs ini dapat dipilih dari daftar di bawah.',
  browse: 'Tanpa mengetik',
  allRegions: 'Semua kabupaten/kota dengan statusnya',
  results: 'Hasil pencarian',
  groups: {
    place: 'Daerah',
    mpp: 'MPP menurut nama atau alamat',
    service: 'Layanan',
    page: 'Halaman',
    insight: 'Wawasan',
    figure: 'Grafik dan peta',
  },
  /** Announced after a search; `count` is a number. */
  count: ((count, query) => `${count} hasil untuk “${query}”.`) as (
    count: number,
    query: string,
  ) => string,
  noMatch: (query: string) => `Tidak ada yang cocok dengan “${query}”.`,
  guess: (query: string) => `Tidak ada yang bernama “${query}”. Mungkin maksud Anda:`,
  more: (count: number) => `Tampilkan semua ${count} hasil`,
  failed: 'Daftar pencarian tidak dapat diunduh. Tekan Enter untuk membuka halaman pencarian.',
  failedHere: 'Daftar pencarian tidak dapat diunduh. Semua halaman ada dalam daftar di bawah.',
  via: (name: string) => `cocok dengan “${name}”`,
  mpp: (operator: string) => `MPP ${operator}`,
  named: (mpp: string, name: string) => `${mpp}: ${name}`,
  mppDetail: 'alamat belum ditemukan',
  total: (total: string) => `${total}: jumlah MPP menurut sumber`,
  totalDates: (dates: string) => `disebut untuk ${dates}`,
};
