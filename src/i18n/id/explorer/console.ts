import { engineReasons } from './engine-reasons.ts';

/** Words of the SQL console. Numbers arrive formatted in the language. */
export const sqlConsole = {
  inMenu: { label: 'Tanya dengan SQL', words: 'SQL;query;konsol;DuckDB;console' },
  title: 'Konsol SQL: tanyai data MPP',
  description:
    'Ajukan pertanyaan Anda sendiri dalam SQL atas seluruh data MPP, langsung di peramban, dan periksa apakah angka yang diterbitkan dapat dihitung ulang.',
  lead: 'Untuk pembaca yang mengenal SQL: ajukan pertanyaan apa pun atas basis data situs ini. Semuanya dihitung di peramban Anda; pertanyaan tidak dikirim ke mana pun.',
  withoutScript:
    'Konsol ini memerlukan JavaScript, sebab mesin datanya bekerja di peramban Anda. Tanpa itu, semua tabel dan tampilan di bawah tetap dapat dibaca dan diunduh dari halaman datanya.',
  toConsole: 'Tanyakan sendiri dengan SQL',
  /** The link below every figure, with the figure's title for readers who only hear the link. */
  see: 'Lihat SQL',
  /** The link below a statement that is shown already. */
  run: 'Jalankan di konsol SQL',
  editor: {
    heading: 'Pertanyaan',
    label: 'Pertanyaan dalam SQL',
    help: 'Ctrl+Enter (Cmd+Enter di Mac) menjalankan, Ctrl+Spasi menawarkan nama tabel dan kolom, Esc menutup tawaran. Tab selalu berpindah ke tombol.',
    run: 'Jalankan',
    cancel: 'Batalkan',
    copy: 'Salin tautan',
    copied: 'Tautan ke pertanyaan ini sudah disalin.',
    copyFailed: 'Peramban menolak menyalin. Salinlah alamat halaman ini dari bilah alamat.',
  },
  definition: (name: string) => `SQL yang mendefinisikan ${name}`,
  state: {
    waiting: 'Menunggu mesin data selesai dimuat; pertanyaan dijalankan begitu siap.',
    askFirst: 'Mesin data belum dimuat. Muat dahulu dengan tombol di atas.',
    running: 'Sedang dihitung…',
    cancelling: 'Membatalkan…',
    cancelled: 'Dibatalkan.',
    restarted: 'Dibatalkan. Mesin data dimulai ulang, sebab perhitungannya tidak dapat dihentikan.',
    rows: (count: string, seconds: string) => `${count} baris dalam ${seconds} detik.`,
    cut: (count: string) =>
      `Hasilnya lebih dari ${count} baris; sisanya tidak dibaca agar peramban tidak kehabisan memori. Persempit dengan WHERE atau LIMIT.`,
    shown: (count: string) =>
      `Tabel ini menampilkan ${count} baris pertama; semuanya ada dalam unduhan.`,
    none: 'Pertanyaan ini terjawab tanpa satu baris pun.',
    first: (count: string) =>
      `${count} baris: jawaban contoh pertama, dihitung saat situs ini dibuat.`,
  },
  refusals: {
    empty: 'Tulis dahulu sebuah pertanyaan.',
    many: 'Satu pertanyaan sekali jalan: hapus titik koma di tengah atau jalankan satu per satu.',
    command:
      'Konsol ini hanya menjawab pertanyaan: pernyataan yang dimulai dengan SELECT, WITH, FROM, VALUES, DESCRIBE, SUMMARIZE, SHOW, PIVOT atau EXPLAIN. Perintah seperti COPY, ATTACH, INSTALL, SET atau DROP sengaja ditutup.',
  },
  errors: {
    sql: 'DuckDB tidak dapat menjalankan pertanyaan ini.',
    locked:
      'Ini sengaja ditutup: konsol hanya membaca basis data situs ini, tanpa berkas lain, jaringan, ekstensi, atau perubahan setelan.',
    crash:
      'Mesin data berhenti karena pertanyaan ini dan sudah dimulai ulang. Coba persempit pertanyaannya.',
    interval:
      'Sebuah kolom berjenis INTERVAL tidak dapat ditampilkan. Ubah menjadi teks: CAST(kolom AS VARCHAR).',
  },
  candidates: 'Mungkin maksud Anda:',
  at: (line: string, column: string) => `Baris ${line}, kolom ${column}.`,
  duckdb: 'Pesan dari DuckDB',
  result: {
    heading: 'Hasil',
    table: 'Hasil pertanyaan',
    chart: 'Grafik',
    chartWaiting: 'Menggambar…',
    chartFailed: 'Grafik tidak dapat dimuat; tabel memuat angka yang sama.',
    csv: 'Unduh CSV',
    json: 'Unduh JSON',
    svg: 'Unduh SVG',
    png: 'Unduh PNG',
    chartTitle: 'Judul grafik',
    imageFailed: 'Berkas gambar tidak dapat dibuat. Periksa sambungan lalu coba lagi.',
    unknown: 'tidak diketahui',
    undrawn: (count: string) => `${count} baris tanpa nilai tidak digambar.`,
    noChart: {
      columns:
        'Tanpa grafik: grafik digambar untuk dua kolom, yaitu nama dan angka, tanggal dan angka, atau dua angka.',
      'one-row': 'Tanpa grafik: kurang dari dua baris.',
      'too-many': 'Tanpa grafik: terlalu banyak baris untuk dibaca sebagai grafik.',
      'no-numbers': 'Tanpa grafik: tidak ada cukup angka untuk digambar.',
    },
    kinds: {
      text: 'teks',
      integer: 'bilangan bulat',
      decimal: 'bilangan desimal',
      boolean: 'true atau false',
      date: 'tanggal',
      time: 'waktu',
      list: 'daftar',
      other: 'lainnya',
    },
  },
  examples: {
    heading: 'Contoh pertanyaan',
    titles: {
      coverage: 'Provinsi mana yang cakupannya paling tinggi?',
      largestWithout: 'Di daerah berpenduduk terbanyak mana belum ditemukan MPP?',
      perYear: 'Berapa MPP diresmikan setiap tahun?',
      targets: 'Target mana yang tercapai, dan siapa yang menyatakannya?',
      official: 'Bagaimana jumlah resmi bertambah?',
      gap: 'Sejak kapan jumlah resmi melebihi jumlah dalam daftar?',
      islands: 'Berapa persen penduduk setiap kelompok pulau tinggal di daerah yang tercakup?',
      farthest: 'Daerah mana yang paling jauh dari MPP terdekat?',
      surrounded: 'Daerah mana yang semua tetangganya tercakup?',
      waiting: 'MPP mana yang paling lama melayani sebelum diresmikan?',
      size: 'Apakah daerah berpenduduk besar menyediakan lebih banyak jenis layanan?',
      passport: 'MPP mana yang terdekat dari Kabupaten Ponorogo dan diberitakan melayani paspor?',
      licence: 'Di provinsi mana MPP diberitakan melayani SIM?',
      reported: 'Layanan apa yang diberitakan di MPP terbanyak?',
      outlets: 'Dari media dan lembaga mana sumbernya paling banyak?',
    },
  },
  schema: {
    heading: 'Tabel dan tampilan',
    lead: 'Semua yang dapat ditanyakan, dengan arti setiap kolom.',
    views: 'Tampilan (view)',
    tables: 'Tabel',
    row: (row: string) => `Satu baris: ${row}.`,
    insert: 'Masukkan SELECT',
    insertOf: (name: string) => `Masukkan SELECT untuk ${name}`,
    open: 'Jalankan dan periksa',
    openOf: (name: string) => `Jalankan dan periksa ${name}`,
    data: 'Halaman data',
    dataOf: (name: string) => `Halaman data ${name}`,
    columns: (name: string) => `Kolom ${name}`,
  },
  verify: {
    heading: 'Periksa angka yang diterbitkan',
    lead: 'Mesin di peramban ini menghitung ulang setiap tabel dan tampilan dari basis data, lalu membandingkannya sel demi sel dengan JSON yang diterbitkan. Isi yang sama juga ditulis sebagai CSV, dan SHA-256-nya dibandingkan dengan berkas CSV di situs ini dan dengan checksums.txt.',
    title: 'Periksa angka MPP yang diterbitkan',
    description:
      'Hitung ulang setiap tabel dan tampilan data MPP di peramban Anda, lalu bandingkan sel demi sel dengan berkas yang diterbitkan dan dengan SHA-256-nya.',
    withoutScript:
      'Pemeriksaan ini memerlukan JavaScript. Tanpa itu, checksums.txt memuat SHA-256 setiap berkas.',
    checksums: 'checksums.txt',
    toAll: 'Periksa semua angka yang diterbitkan',
    all: 'Periksa semua',
    progress: (done: string, all: string) => `${done} dari ${all} diperiksa…`,
    equal: (count: string, cells: string) =>
      `Sama. ${count} tabel dan tampilan, ${cells} sel: mesin di peramban ini menghasilkan ulang persis yang diterbitkan.`,
    equalOne: (name: string, rows: string, cells: string) =>
      `Sama. ${name}, ${rows} baris, ${cells} sel: mesin di peramban ini menghasilkan ulang persis yang diterbitkan.`,
    differs: (names: string, cells: string) =>
      `Berbeda: ${names}. Jumlah perbedaan sel: ${cells}. Rinciannya di bawah.`,
    failed: (message: string) => `Pemeriksaan tidak selesai: ${message}`,
    noDigest:
      'Peramban menghitung SHA-256 hanya pada halaman https; di sini hanya sel yang dibandingkan.',
    table: 'Hasil pemeriksaan',
    name: 'Nama',
    rows: 'Baris',
    cells: 'Sel',
    outcome: 'Hasil',
    same: 'sama',
    different: 'berbeda',
    computed: 'dihitung di sini',
    served: 'berkas di situs ini',
    published: 'dalam checksums.txt',
    unknown: 'tidak ada',
    differences: (name: string) => `Perbedaan dalam ${name}`,
    row: 'Baris',
    column: 'Kolom',
    here: 'Dihitung di sini',
    there: 'Diterbitkan',
    wholeRow: 'seluruh baris hanya ada di satu pihak',
    more: (count: string) => `dan ${count} perbedaan lagi`,
  },
  engine: {
    asks: 'Mesin data belum dimuat, sebab peramban ini meminta hemat data atau memori perangkatnya kecil. Pertanyaan sudah dapat ditulis; menjawabnya memerlukan mesin itu.',
    rested:
      'Mesin data dilepas karena halaman ini lama tersembunyi; pertanyaan sudah dapat ditulis.',
    heading: 'Mesin data',
    idle: 'Mesin data belum dimuat; pertanyaan sudah dapat ditulis.',
    ask: (megabytes: string) => `Muat mesin data (${megabytes} MB)`,
    loading: 'Memuat mesin data; silakan sudah menulis.',
    progress: (loaded: string, total: string) => `${loaded} dari ${total} MB`,
    ready: 'DuckDB siap di peramban Anda, terkunci: hanya membaca basis data situs ini.',
    failed: (reason: string) =>
      `${reason} Tabel dan tampilan tetap dapat dibaca dan diunduh dari halaman datanya.`,
    retry: 'Coba lagi',
    reasons: engineReasons,
  },
};
