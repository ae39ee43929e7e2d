/** Kata-kata untuk membawa pulang suatu tampilan penjelajah: berkas, kutipan, kode sematan. */
export const explorerExports = {
  summary: 'Unduh & kutip',
  rows: {
    heading: 'Baris data',
    /** `words` says what is chosen. */
    lead: (words: string) => `Baris yang cocok dengan saringan: ${words}.`,
    kinds: { csv: 'Unduh CSV', json: 'Unduh JSON', xlsx: 'Unduh XLSX (Excel)' },
    saved: (name: string) => `Berkas ${name} diserahkan ke peramban.`,
    failed:
      'Berkas tidak dapat dibuat. Periksa sambungan lalu coba lagi; CSV dan JSON tidak memerlukan sambungan.',
  },
  citation: {
    heading: 'Kutipan',
    label: 'Kutipan tampilan ini',
    version: 'versi',
    dataDate: (date: string) => `Data per ${date}`,
    accessed: (date: string) => `Diakses ${date}.`,
    copy: 'Salin',
    copyLabel: (name: string) => `Salin: ${name}`,
    copied: 'Tersalin.',
    refused: 'Peramban menolak menyalin. Teksnya sudah dipilih: tekan Ctrl+C (⌘C di Mac).',
  },
  embed: {
    heading: 'Kode sematan',
    label: (chart: string) => `Kode sematan: ${chart}`,
    page: (chart: string) => `Halaman gambar: ${chart}`,
    none: 'Tampilan dengan saringan ini tidak sama dengan gambar mana pun yang dapat disematkan. Bagikan tampilan ini lewat tautannya.',
    failed: 'Kode sematan tidak dapat dimuat; kode yang sama ada di halaman gambarnya.',
  },
  chart: {
    save: (kind: string, chart: string) => `${kind}: unduh grafik “${chart}”`,
    page: 'Halaman gambar ini',
    pageOf: (chart: string) => `Halaman gambar ini: ${chart}`,
    failed: 'Gambar tidak dapat dibuat. Periksa sambungan lalu coba lagi.',
  },
  image: {
    /** The line below a chart. */
    credit: (source: string, date: string, licence: string) =>
      `Sumber: ${source}. Data per ${date}. ${licence}.`,
    source: 'daftar MPP yang dihimpun Pantau MPP',
  },
  about: {
    sheet: 'Tentang',
    rows: 'Data',
    title: 'Judul',
    filters: 'Saringan',
    address: 'Alamat tampilan',
    data_date: 'Tanggal data',
    data_version: 'Versi data',
    as_known_on: 'Keadaan per',
    base: 'Seluruh kabupaten/kota yang dihitung',
    count: 'Jumlah baris',
    source: 'Sumber',
    licence: 'Lisensi',
    citation: 'Kutipan',
    accessed_on: 'Diakses',
    unknown: 'Sel kosong berarti tidak diketahui atau tidak berlaku, tidak pernah nol.',
    note: 'Catatan',
  },
  filters: {
    none: {
      all: (count: string) => `semua ${count} kabupaten/kota`,
      autonomous: (count: string) => `semua ${count} kabupaten/kota otonom`,
    },
    islands: (names: string) => `kelompok pulau ${names}`,
    provinces: (names: string) => `provinsi ${names}`,
    regions: (names: string) => names,
    many: {
      islands: (count: string) => `${count} kelompok pulau`,
      provinces: (count: string) => `${count} provinsi`,
      regions: (count: string) => `${count} kabupaten/kota yang dipilih`,
    },
    regionName: { kabupaten: 'Kabupaten', kota: 'Kota' } as Record<string, string>,
    kind: { kabupaten: 'hanya kabupaten', kota: 'hanya kota' },
    statuses: (names: string) => `status ${names}`,
    months: {
      from: (month: string) => `diresmikan sejak ${month}`,
      to: (month: string) => `diresmikan sampai ${month}`,
      both: (from: string, to: string) => `diresmikan dari ${from} sampai ${to}`,
    },
    numbers: {
      from: (number: string) => `${number} atau lebih`,
      to: (number: string) => `paling banyak ${number}`,
      both: (from: string, to: string) => `${from} sampai ${to}`,
    },
    measures: {
      services: (range: string) => `layanan: ${range}`,
      agencies: (range: string) => `instansi: ${range}`,
      population: (range: string) => `penduduk: ${range}`,
    },
    pilot: 'percontohan MPP Digital',
    text: (text: string) => `nama memuat “${text}”`,
    base: {
      all: (count: string) => `dari ${count} kabupaten/kota`,
      autonomous: (count: string) => `dari ${count} kabupaten/kota otonom`,
    },
    knownOn: (date: string) => `keadaan per ${date}`,
  },
};
