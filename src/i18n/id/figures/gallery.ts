/** Words of the page of embeds: gallery, snippets, and the promise of stability. */
export const gallery = {
  title: 'Sematkan gambar',
  description:
    'Semua gambar Pantau MPP untuk disematkan di situs lain: bingkai, komponen web, atau gambar biasa, dalam bahasa Indonesia dan Inggris, tanpa kuki dan tanpa pelacak.',
  lead: 'Setiap gambar di sini dapat dipasang di artikel Anda dengan menyalin satu potongan kode. Judul, sumber, tanggal data, dan tautan balik sudah ada di dalamnya.',
  privacy:
    'Sematan bekerja tanpa JavaScript, tidak memakai kuki atau penyimpanan peramban, dan tidak meminta apa pun dari pihak lain.',
  contents: 'Isi halaman',
  controls: {
    heading: 'Pilihan untuk semua gambar di bawah',
    width: 'Lebar pratinjau',
    fit: 'Selebar halaman ini',
    pixels: (width: number) => `${width} piksel`,
    theme: 'Tampilan sematan',
    themes: { auto: 'Mengikuti perangkat pembaca', light: 'Terang', dark: 'Gelap' },
    lang: 'Bahasa sematan',
    langs: { id: 'Indonesia', en: 'Inggris' },
    version: 'Data',
    live: 'Hidup: mengikuti data terbaru',
    frozen: (version: string, date: string) =>
      `Beku: data versi ${version}, sumber diperiksa sampai ${date}`,
    changed: 'Pratinjau dan kode sudah disesuaikan.',
    failed: 'Pilihan ini belum dapat dipakai karena daftar gambar gagal dimuat. Coba lagi.',
  },
  national: 'Gambar nasional',
  provincial: {
    heading: 'Gambar setiap provinsi',
    lead: 'Setiap provinsi memiliki dua gambar: kemajuannya dari waktu ke waktu, dan status kabupaten/kotanya.',
    choose: 'Pilih gambar provinsi',
    list: 'Kode bingkai untuk semua gambar provinsi',
    open: 'Buka sematannya',
  },
  item: {
    page: 'Halaman gambar ini',
    embed: 'Buka sematannya saja',
    permalink: 'Tautan ke bagian ini',
    preview: (title: string) => `Pratinjau: ${title}`,
    notFrozen: 'Gambar ini belum ada dalam versi beku, jadi kodenya tetap yang hidup.',
  },
  snippets: {
    iframe: {
      name: 'Bingkai (iframe)',
      hint: 'Untuk hampir semua situs. Tingginya tetap dan cukup untuk lebar 320 piksel ke atas.',
    },
    element: {
      name: 'Komponen web',
      hint: 'Untuk situs yang mengizinkan skrip: tingginya mengikuti isi.',
    },
    image: {
      name: 'Gambar biasa',
      hint: 'Untuk situs yang membuang bingkai, surel, dan cetak. Selalu mengikuti data terbaru.',
    },
    copy: 'Salin',
    copyLabel: (name: string) => `Salin: ${name}`,
    copied: 'Tersalin.',
    refused: 'Peramban menolak menyalin. Kodenya sudah dipilih: tekan Ctrl+C (⌘C di Mac).',
  },
  kinds: {
    heading: 'Hidup atau beku?',
    live: 'Sematan hidup mengikuti data: ketika kami menambah atau mengoreksi fakta, gambar di artikel Anda ikut berubah. Alamatnya tidak akan berubah.',
    frozen:
      'Sematan beku menunjukkan satu versi data dan tidak pernah berubah, bit demi bit, juga ketika situs ini dibangun ulang. Tulisan “Dibekukan” beserta versinya ada di dalam gambar. Pilih ini bila artikel Anda membahas angka pada suatu saat.',
    available: (version: string, date: string) =>
      `Versi beku terbaru: ${version}, dengan sumber yang diperiksa sampai ${date}.`,
    none: 'Belum ada versi data yang dirilis, jadi untuk saat ini hanya ada sematan hidup.',
    more: 'Janji kestabilan selengkapnya',
  },
  advice: {
    heading: 'Di situs Anda',
    items: [
      {
        name: 'WordPress',
        text: 'Tempelkan alamat halaman gambar pada baris tersendiri; WordPress mengambil sematannya lewat oEmbed, hidup dan mengikuti perangkat pembaca, tetapi tautan di dalamnya tidak dapat dibuka. Untuk pilihan lain, tempelkan kode bingkai ke blok “HTML Khusus”, atau pakai gambar biasa bila peran Anda tidak boleh memakai HTML.',
      },
      {
        name: 'Google Dokumen dan Slide',
        text: 'Keduanya tidak menerima bingkai. Unduh PNG dari halaman gambar, sisipkan, lalu beri tautan ke halaman itu.',
      },
      {
        name: 'X dan media sosial lain',
        text: 'Bagikan alamat halaman gambar; kartu dengan gambarnya muncul sendiri.',
      },
      {
        name: 'Medium, Kompasiana, dan situs yang membuang bingkai',
        text: 'Pakai gambar biasa, atau unggah PNG dari halaman gambar dengan kalimat di bawahnya sebagai teks alternatif.',
      },
      {
        name: 'Cetak',
        text: 'Pakai SVG atau PNG ukuran ganda dari halaman gambar. Sumber, tanggal data, dan lisensi sudah ada di dalamnya.',
      },
      {
        name: 'Sistem yang mengenal oEmbed',
        text: 'Berikan alamat halaman gambar; halaman itu menunjuk ke berkas oEmbed-nya.',
      },
    ],
  },
};
