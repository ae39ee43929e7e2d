import { markup } from '../../html.ts';
/** Words of the page of downloads and of the data dictionary. */
export const openData = {
  inMenu: {
    label: 'Unduh data',
    words: 'unduh;download;CSV;Excel;XLSX;JSON;Parquet;API;lisensi;CC BY;kamus data;data terbuka',
  },
  title: 'Unduh data Mal Pelayanan Publik (MPP)',
  description:
    'Semua data Pantau MPP untuk diunduh: CSV, JSON, Parquet, Excel, dan basis data DuckDB, dengan kamus data, lisensi CC BY 4.0, dan cara mengutip.',
  lead: 'Semua yang tampil di situs ini dapat diunduh, dipakai, dan disebarkan lagi dengan menyebut sumbernya. Berkas di sini adalah berkas yang sama dengan yang dipakai halaman-halaman situs.',
  contents: 'Isi halaman',
  date: (official: string, newest: string) =>
    `Jumlah resmi terbaru per ${official}; halaman sumber terbaru ${newest}.`,
  database: {
    heading: 'Semuanya dalam satu berkas',
    body: 'Pilih satu. Keduanya memuat jenis setiap kolom: kode daerah tetap teks, jumlah tetap angka.',
    files: {
      'pantau-mpp.xlsx':
        'Buku kerja untuk Excel, LibreOffice, dan Google Sheets: satu lembar setiap tabel, tampilan utama, lembar penjelasan, dan arti setiap kolom. Kode, tanggal, dan angka tidak perlu diimpor lagi.',
      'mpp.duckdb':
        'Basis data DuckDB dengan semua tabel dan semua tampilan (view) di bawah ini, untuk DuckDB versi mana pun sejak 1.1. Buka langsung; pada 1.1, jalankan USE setelah ATTACH.',
    },
    link: (file: string, kilobytes: string) => `Unduh ${file} (${kilobytes} kB)`,
  },
  version: {
    heading: 'Versi data',
    body: (version: string) =>
      `Halaman ini dibuat dari versi ${version}. Bagian pertama adalah hari terakhir pengumpulan data; bagian kedua berasal dari isi semua tabel (SHA-256), sehingga berubah begitu satu huruf berubah. Dua berkas dengan versi yang sama berisi data yang sama.`,
    cite: 'Sebutkan versi ini bila Anda mengutip atau mengolah data, agar orang lain dapat memeriksa angka yang sama.',
  },
  loading: {
    heading: 'Memuat data',
    lead: 'Beberapa baris untuk mulai. Parquet menyimpan jenis setiap kolom; pada CSV dan Excel, sebutkan bahwa kode adalah teks.',
    tested:
      'Pengujian situs menjalankan contoh DuckDB dan JavaScript, serta contoh Python dan R (CSV) bila programnya terpasang. Contoh Google Sheets, Power Query, dan readxl tidak dijalankan: yang diperiksa hanya alamat berkasnya, dan untuk Power Query juga nama kolomnya.',
    spreadsheet: 'Lembar kerja: pilih berkas yang mana',
    spreadsheetBody: (link: string) =>
      `Untuk Excel, LibreOffice, atau Google Sheets, buka ${link}: kode, tanggal, dan desimalnya selalu benar.`,
    spreadsheetCsv:
      'Kalau harus CSV dan lembar kerja Anda memakai pengaturan Indonesia (koma desimal), impor yang bernama .id.csv: pemisahnya titik koma, desimalnya koma. CSV biasa memakai titik desimal, dan pengaturan Indonesia membaca 3.369 sebagai tiga ribu lebih. Tetapkan kolom kode sebagai teks pada keduanya. Dalam .id.csv, teks yang diawali = + - @ didahului tanda petik tunggal supaya tidak dijalankan sebagai rumus.',
  },
  machines: {
    heading: 'Untuk program dan portal data',
    lead: 'Keterangan tentang berkas, dibuat dari aturan yang sama dengan yang memeriksa data.',
    tiles: 'Peta petak sebagai HexJSON dan GeoJSON, dan alat membuat peta dari data Anda sendiri',
    all: 'Daftar semua berkas dengan ukuran dan SHA-256',
  },
  tables: {
    heading: 'Tabel',
    lead: 'Fakta seperti dicatat, satu topik, satu tabel. Setiap baris fakta menyebut sumbernya.',
  },
  views: {
    heading: 'Tampilan (view)',
    lead: 'Jawaban yang dihitung dari tabel: status setiap daerah, cakupan, kemajuan, dan selisih. Halaman, grafik, dan penjelajah data semuanya membaca tampilan ini.',
  },
  file: {
    row: (row: string, count: string) => `Satu baris: ${row}. Jumlah baris: ${count}.`,
    dictionary: 'Kamus data',
    dictionaryOf: (name: string) => `Kolom dalam ${name}`,
    download: (name: string, format: string) => `Unduh ${name} sebagai ${format}`,
  },
  dictionary: {
    column: 'Kolom',
    meaning: 'Arti',
    type: 'Jenis',
    values: 'Nilai atau contoh',
    empty: 'Boleh kosong',
    yes: 'ya',
    no: 'tidak',
    unit: 'satuan',
    example: 'contoh',
    oneOf: 'salah satu dari',
    types: {
      VARCHAR: 'teks',
      INTEGER: 'bilangan bulat',
      DOUBLE: 'bilangan desimal',
      BOOLEAN: 'true atau false',
      DATE: 'tanggal',
    },
  },
  using: {
    heading: 'Sebelum memakai',
    notes: [
      'Kode daerah adalah teks. 11.10 bukan 11.1, dan pengolah lembar kerja yang membacanya sebagai angka akan merusaknya. Di Excel atau LibreOffice, impor CSV lewat menu impor dan tetapkan kolom kode sebagai teks.',
      'Sel kosong berarti tidak diketahui atau tidak berlaku, tidak pernah nol.',
      'Tanggal dapat berupa tahun, bulan, atau hari, sesuai yang diketahui. Kolom dengan akhiran _last selalu berupa hari.',
      'Jumlah resmi dan jumlah dalam daftar berbeda. Sebutkan yang mana yang dikutip, dengan tanggal dan basisnya.',
      'CSV memakai pengodean UTF-8 dengan baris judul, dipisahkan koma; yang bernama .id.csv dipisahkan titik koma.',
    ],
    method: 'Baca metodenya',
  },
  stability: {
    heading: 'Janji kestabilan',
    body: 'Alamat di bawah /data/v1/ adalah janji, dan sebuah uji menjaganya pada setiap perubahan. Selama v1:',
    promises: [
      'Tidak ada alamat berkas yang hilang atau berganti nama.',
      'Nama, jenis, dan urutan kolom tetap; kolom baru hanya ditambahkan di akhir. Begitu pula kunci setiap tabel.',
      'Sel kosong (null dalam JSON dan Parquet) berarti tidak diketahui atau tidak berlaku, tidak pernah nol. Kolom yang selalu terisi tetap terisi.',
      'Lembar dalam buku kerja tetap bernama sama; urutannya boleh berubah.',
    ],
    changes:
      'Yang boleh berubah: isi dan jumlah baris, karena fakta bertambah dan dikoreksi; urutan baris; kata baru dalam kolom yang berisi pilihan kata; berkas dan kolom baru. Bacalah kolom menurut namanya, bukan nomornya.',
    announced: (link: string) =>
      `Tambahan dan koreksi dicatat dalam ${link}. Perubahan yang melanggar janji ini hanya terjadi di alamat baru, v2, dan v1 tetap tersedia di sampingnya.`,
    log: 'catatan perubahan',
  },
  changes: {
    heading: 'Perubahan dan koreksi',
    body: (href: string) =>
      markup`Apa yang dikoreksi atau ditambahkan, kapan, dan dari sumber mana, tercatat di <a href="${href}">Koreksi dan perubahan data</a>. Menemukan yang keliru atau kurang?`,
  },
  licence: {
    heading: 'Lisensi dan cara mengutip',
    body: (href: string) =>
      markup`Data berlisensi <a href="${href}" rel="license">Creative Commons Atribusi 4.0 Internasional (CC BY 4.0)</a>: boleh dipakai untuk apa saja, termasuk komersial, asalkan menyebut Pantau MPP dan memberi tahu bila diubah.`,
    href: 'https://creativecommons.org/licenses/by/4.0/deed.id',
    cite: 'Kalimat siap pakai:',
    citation: (year: string, date: string, newest: string, address: string) =>
      `Pantau MPP (${year}). Data terbuka Mal Pelayanan Publik Indonesia, v1. Data per ${date}, halaman sumber terbaru ${newest}. CC BY 4.0. ${address}`,
    origins: 'Untuk satu fakta, kutip pula sumber aslinya, yang tertulis di baris data itu.',
  },
};
