/** Words of the embed of a state of the explorer, and of its code. Numbers and dates arrive formatted. */
export const explorerEmbed = {
  /** `filters` describes the chosen filters. */
  title: (matching: string, all: string, filters: string) =>
    `${matching} dari ${all} kabupaten/kota: ${filters}`,
  /** Without any filter. */
  whole: (covered: string, all: string, percent: string) =>
    `${covered} dari ${all} kabupaten/kota tercakup MPP (${percent})`,
  /** `share` is the share of the people of all regions. */
  people: (people: string, share: string) =>
    `Penduduknya ${people} jiwa, ${share} dari semua kabupaten/kota itu (Desember 2024).`,
  empty: 'Tidak ada kabupaten/kota yang cocok dengan saringan ini.',
  listed: (shown: string, all: string) => `Tampil ${shown} dari ${all} kabupaten/kota.`,
  sortedBy: (column: string) => `Di kanan: ${column}.`,
  bars: {
    coverage: 'Panjang batang: bagian yang tercakup MPP dari kabupaten/kota yang cocok.',
    without: 'Panjang batang: jumlah kabupaten/kota yang cocok dan belum ditemukan MPP-nya.',
    regions: 'Panjang batang: jumlah kabupaten/kota yang cocok.',
    people: 'Panjang batang: penduduk kabupaten/kota yang cocok.',
  },
  map: (matching: string) => `Berwarna menurut status: ${matching} kabupaten/kota yang cocok.`,
  mapOut: 'Titik kecil: tidak cocok.',
  outside: 'Warna pudar: di luar pilihan.',
  out: 'Tidak cocok',
  chosen: 'Bercincin: dipilih.',
  heading: 'Tampilan dari Jelajah data MPP',
  withoutScript:
    'Tampilan ini dihitung di peramban dari data terbaru dan memerlukan JavaScript. Tanpa itu, bukalah tautan di bawah.',
  link: 'Buka tampilan ini di Pantau MPP',
  code: {
    heading: 'Sematkan tampilan ini',
    view: 'Yang disematkan',
    histograms: {
      services: 'Sebaran jenis layanan',
      agencies: 'Sebaran instansi',
      population: 'Sebaran penduduk',
    },
    label: 'Kode sematan tampilan ini',
    hint: 'Mengikuti data terbaru; saringan dan tanggal yang dipilih ikut tersimpan.',
    try: 'Lihat sematannya',
    failed: 'Kode sematan tidak dapat dibuat.',
  },
};
