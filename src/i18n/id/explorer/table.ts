/** Words of the explorer's table. Numbers and dates arrive formatted in the language. */
export const explorerTable = {
  heading: 'Daftar kabupaten/kota',
  caption: 'Kabupaten dan kota yang cocok; judul kolom mengurutkan',
  by: (date: string) => `paling lambat ${date}`,
  yes: 'Ya',
  reported: (text: string, date: string) => `${text} (diberitakan ${date})`,
  reportedUndated: (text: string) => `${text} (tanggal berita tidak diketahui)`,
  note: 'Sel kosong berarti tidak diketahui atau tidak berlaku. Jumlah instansi dan jenis layanan adalah angka sebanding terbaru.',
  sortBy: 'Urutkan menurut',
  ascending: (column: string) => `${column}, menaik`,
  descending: (column: string) => `${column}, menurun`,
  columnChoice: 'Kolom',
  shownColumns: 'Kolom yang tampil di samping nama daerah',
  usualColumns: 'Kembali ke kolom awal',
  pager: {
    above: 'Halaman tabel, di atas tabel',
    below: 'Halaman tabel, di bawah tabel',
    first: 'Halaman pertama',
    previous: 'Sebelumnya',
    next: 'Berikutnya',
    last: 'Halaman terakhir',
    page: 'Halaman',
    of: (pages: string) => `dari ${pages}`,
    rows: (from: string, to: string, all: string) => `Baris ${from}–${to} dari ${all}`,
    /** In the narrow head of the list. */
    place: (from: string, to: string, all: string) => `${from}–${to} dari ${all}`,
    noRows: 'Tidak ada baris',
    /** Announced when the reader has gone to another page of the table. */
    turned: (page: string, pages: string, rows: string) =>
      `Halaman ${page} dari ${pages}. ${rows}.`,
  },
  /** The links are HTML. */
  withoutScript: (shown: string, all: string, regions: string, csv: string) =>
    `Tanpa JavaScript, tabel ini hanya memuat ${shown} daerah pertama dari ${all}. Semuanya ada di ${regions} dan dalam ${csv}.`,
  allRegions: 'daftar seluruh kabupaten/kota',
  csv: 'berkas CSV',
};
