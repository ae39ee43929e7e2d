/** Words of the list of published files. */
export const dataFiles = {
  inMenu: { label: 'Semua berkas data', words: 'berkas;file;checksum' },
  title: 'Berkas data MPP v1',
  description:
    'Semua berkas data terbuka Pantau MPP v1 dengan isi, ukuran, dan checksum SHA-256 masing-masing.',
  lead: 'Setiap berkas yang diterbitkan, dengan ukuran dan checksum SHA-256 untuk memastikan unduhan utuh.',
  version: (version: string) => `Versi data: ${version}.`,
  about: 'Arti setiap tabel dan kolom, lisensi, dan janji kestabilan',
  check: 'Periksa semua unduhan dalam satu folder sekaligus:',
  whole: 'Keseluruhan dan keterangannya',
  single: 'Setiap tabel dan tampilan',
  singleLead:
    'Isi yang sama dalam empat berkas. Yang bernama .id.csv memakai titik koma dan koma desimal, untuk lembar kerja dengan pengaturan Indonesia. Baris dalam Parquet diurutkan menurut kuncinya, supaya cepat disaring.',
  file: 'Berkas',
  content: 'Isi',
  size: 'Ukuran',
  hash: 'SHA-256',
  kilobytes: (kilobytes: string) => `${kilobytes} kB`,
  rows: (rows: string) => `Jumlah baris: ${rows}`,
};
