/** Words for exporting a view of the explorer: files, a citation, embed codes. */
export const explorerExports = {
  summary: 'Unduh & kutip',
  /** The same where there is little room. */
  short: 'Unduh',
  rows: {
    heading: 'Baris data',
    /** `words` describes the chosen filters. */
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
    page: (chart: string) => `Halaman grafik: ${chart}`,
    none: 'Tidak ada grafik situs ini yang sama dengan tampilan bersaringan ini.',
    failed: 'Kode sematan tidak dapat dimuat; kode yang sama ada di halaman grafiknya.',
  },
  chart: {
    save: (kind: string, chart: string) => `${kind}: unduh grafik “${chart}”`,
    saveRows: (kind: string, chart: string) => `${kind}: unduh data “${chart}”`,
    image: 'Gambar',
    rows: 'Data',
    page: 'Halaman grafik ini',
    pageOf: (chart: string) => `Halaman grafik ini: ${chart}`,
    failed: 'Berkas gambar tidak dapat dibuat. Periksa sambungan lalu coba lagi.',
  },
  image: {
    /** The line below a chart. */
    credit: (source: string, date: string, licence: string) =>
      `Sumber: ${source}. Data per ${date}. ${licence}.`,
    source: 'daftar Pantau MPP',
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
};
