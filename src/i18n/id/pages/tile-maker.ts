/** Words of the page on which readers make a tile map of data of their own. */
export const tileMaker = {
  inMenu: { label: 'Buat peta petak', words: 'buat peta;peta sendiri;tile map' },
  title: 'Buat peta petak dari data Anda sendiri',
  description:
    'Letakkan CSV berisi kabupaten/kota dan lihat sebagai peta petak: unduh SVG atau PNG, salin kalimat alternatifnya. Datanya tidak dikirim ke mana pun.',
  lead: 'Letakkan CSV dengan satu kolom kabupaten/kota, dan lihat isinya sebagai peta petak: satu segi enam sama besar untuk setiap kabupaten/kota.',
  privacy:
    'Semuanya dikerjakan di perangkat Anda. Berkas Anda tidak dikirim; halaman ini hanya mengambil letak petak dari situs ini.',
  withoutScript:
    'Alat ini membutuhkan JavaScript. Letak petaknya dapat diunduh dan dipakai di program lain:',
  input: {
    heading: 'Data Anda',
    file: 'Berkas CSV',
    paste: 'Atau tempel tabel di sini',
    pasteHint:
      'Dengan baris judul. Pemisah koma, titik koma, atau tab (salinan dari lembar kerja).',
    drop: 'Berkas juga dapat diseret ke kotak ini.',
    example: 'Coba dengan contoh: penduduk setiap kabupaten/kota',
    draw: 'Gambar peta',
  },
  choice: {
    heading: 'Cara membaca',
    regionColumn: 'Kolom kabupaten/kota',
    system: 'Dibaca sebagai',
    valueColumn: 'Kolom yang diwarnai',
    titleLabel: 'Judul peta',
    layout: 'Tata letak',
    layouts: { landscape: 'Lebar', portrait: 'Tinggi, untuk ponsel' },
  },
  result: {
    heading: 'Peta',
    svg: 'Unduh SVG',
    png: 'Unduh PNG',
    alt: 'Kalimat alternatif',
  },
  codes: {
    heading: 'Nama dan kode yang dikenali',
    kinds: [
      'Nama, dengan Kabupaten atau Kota di depannya bila keduanya ada; singkatan umum dan nama resmi terdahulu juga dikenali.',
      'Kode Kementerian Dalam Negeri menurut Kepmendagri 300.2.2-2138 Tahun 2025: 35.79, atau tanpa titik 3579.',
      'Kode BPS edisi 2020: 3579. Kode 26 kabupaten/kota di Papua diganti pada 2022, dan yang baru tidak dikenali.',
      'Butir Wikidata (Q11434) dan nomor GeoNames, dari tabel tahun 2016; 22 kabupaten/kota tidak memiliki nomor GeoNames di situ.',
    ],
    warning:
      'Kode empat angka tanpa titik berbahaya: untuk 164 kabupaten/kota, angka yang sama berarti daerah lain bagi BPS dan bagi Kementerian Dalam Negeri. Periksa sistem mana yang dipakai data Anda.',
    program: 'Letak petak untuk program:',
    files: 'HexJSON dan GeoJSON, kedua tata letak, dengan kode setiap sistem',
  },
  script: {
    credit: 'Peta petak: Pantau MPP (CC BY 4.0). Datanya dari pembuat peta.',
    noData: 'tanpa data',
    others: 'lainnya',
    choose: 'Pilih sistem kode …',
    systems: {
      names: 'nama',
      kemendagri: 'kode Kemendagri (2025)',
      bps: 'kode BPS edisi 2020',
      wikidata: 'butir Wikidata (2016)',
      geonames: 'nomor GeoNames (2016)',
    },
    placed: (placed: string, rows: string, column: string, system: string) =>
      `${placed} dari ${rows} baris mendapat petak. Kolom “${column}” dibaca sebagai ${system}.`,
    unsure:
      'Hati-hati: kode empat angka ini cocok dengan kode Kemendagri maupun kode BPS, dan untuk sebagian baris artinya daerah lain. Pilih sistemnya sebelum memakai peta ini.',
    bare: 'Kode empat angka tanpa titik berbeda artinya bagi Kemendagri dan BPS. Pastikan pilihan ini benar.',
    decimal: {
      ',': 'Angka dibaca dengan koma desimal.',
      '.': 'Angka dibaca dengan titik desimal.',
    },
    assumed: 'Tidak ada angka yang menunjukkan mana tanda desimalnya; periksa satu angka.',
    nothing:
      'Tidak ada kolom yang berisi kabupaten/kota yang dikenali. Periksa baris judul dan pemisahnya, atau pilih kolomnya.',
    empty: 'Tidak ada baris data. Baris pertama dibaca sebagai judul kolom.',
    tooLarge: 'Berkas ini lebih besar dari 5 MB atau lebih dari 20.000 baris, jadi tidak dibaca.',
    failed: 'Letak petak tidak dapat diambil. Periksa sambungan, lalu coba lagi.',
    noPng: 'Peramban ini tidak dapat membuat PNG. Unduh SVG.',
    faults: {
      empty: 'kosong',
      unknown: 'tidak dikenali',
      ambiguous: 'bisa kabupaten, bisa kota',
      repeated: 'daerah ini sudah ada di baris sebelumnya',
    },
    unplaced: {
      heading: 'Baris yang tidak mendapat petak',
      columns: ['Baris', 'Isi', 'Sebab'],
      more: (count: string) => `dan ${count} baris lain`,
    },
    alt: (title: string, known: string, regions: string, classes: string, missing: string) =>
      `Peta petak: ${title}. ${known} dari ${regions} kabupaten/kota memiliki data${classes === '' ? '' : ` (${classes})`}; ${missing} tanpa data.`,
  },
};
