/** Words of the page of embeds: gallery, snippets, and the promise of stability. */
export const gallery = {
  inMenu: { label: 'Sematkan grafik', words: 'embed;sematkan;widget;iframe;kode sematan' },
  title: 'Sematkan grafik dan peta MPP',
  description:
    'Grafik Pantau MPP untuk disematkan di situs lain: bingkai, komponen web, atau gambar biasa, dalam bahasa Indonesia dan Inggris, tanpa kuki.',
  lead: 'Setiap grafik di sini dapat dipasang di artikel Anda dengan menyalin satu potongan kode. Judul, sumber, tanggal data, dan tautan balik sudah ada di dalamnya.',
  privacy:
    'Sematan bekerja tanpa JavaScript, tidak memakai kuki atau penyimpanan peramban, dan tidak memuat berkas apa pun dari pihak ketiga.',
  contents: 'Isi halaman',
  controls: {
    heading: 'Pilihan untuk semua grafik di bawah',
    width: 'Lebar pratinjau',
    fit: 'Selebar halaman ini',
    pixels: (width: number) => `${width} piksel`,
    theme: 'Tampilan sematan',
    themes: { auto: 'Mengikuti perangkat pembaca', light: 'Terang', dark: 'Gelap' },
    lang: 'Bahasa sematan',
    langs: { id: 'Indonesia', en: 'Inggris' },
    version: 'Data',
    live: 'Ikut diperbarui: mengikuti data terbaru',
    frozen: (version: string, date: string) =>
      `Tetap: data versi ${version}, data yang dihimpun sampai ${date}`,
    changed: 'Pratinjau dan kode sudah disesuaikan.',
    failed: 'Pilihan ini belum dapat dipakai karena daftar grafik gagal dimuat. Coba lagi.',
  },
  national: 'Grafik nasional',
  provincial: {
    heading: 'Grafik setiap provinsi',
    lead: 'Setiap provinsi memiliki dua grafik: kemajuannya dari waktu ke waktu, dan status kabupaten/kotanya.',
    choose: 'Pilih grafik provinsi',
    list: 'Kode bingkai untuk semua grafik provinsi',
    open: 'Buka sematannya',
  },
  item: {
    page: 'Halaman grafik ini',
    embed: 'Buka sematannya saja',
    permalink: 'Tautan ke bagian ini',
    fold: 'Pratinjau dan kode',
    preview: (title: string) => `Pratinjau: ${title}`,
    notFrozen: 'Grafik ini tidak termasuk dalam versi tetap, jadi kodenya yang ikut diperbarui.',
  },
  snippets: {
    iframe: {
      name: 'Bingkai (iframe)',
      hint: 'Untuk hampir semua situs. Tingginya mengikuti lebar kolom, juga tanpa skrip.',
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
    heading: 'Ikut diperbarui atau tetap?',
    live: 'Sematan yang ikut diperbarui mengikuti data: ketika kami menambah atau mengoreksi fakta, grafik di artikel Anda ikut berubah. Alamatnya tidak akan berubah.',
    frozen:
      'Sematan tetap menunjukkan satu versi data dan tidak pernah berubah, bit demi bit, juga ketika situs ini dibangun ulang. Tulisan “Dibekukan” beserta versinya ada di dalam grafik. Pilih ini bila artikel Anda membahas angka pada suatu saat.',
    available: (version: string, date: string) =>
      `Versi tetap terbaru: ${version}, dengan data yang dihimpun sampai ${date}.`,
    none: 'Belum ada versi data yang dirilis, jadi hanya tersedia sematan yang ikut diperbarui.',
    more: 'Janji kestabilan selengkapnya',
  },
  advice: {
    heading: 'Di situs Anda',
    items: [
      {
        name: 'WordPress',
        text: 'Tempelkan alamat halaman grafik pada baris tersendiri; WordPress mengambil sematannya lewat oEmbed, ikut diperbarui dan mengikuti perangkat pembaca; tautan di dalamnya membuka halaman grafik. Untuk pilihan lain, tempelkan kode bingkai ke blok “HTML Khusus”, atau pakai gambar biasa bila peran Anda tidak boleh memakai HTML.',
      },
      {
        name: 'Google Dokumen dan Slide',
        text: 'Keduanya tidak menerima bingkai. Unduh PNG dari halaman grafik, sisipkan, lalu beri tautan ke halaman itu.',
      },
      {
        name: 'X dan media sosial lain',
        text: 'Bagikan alamat halaman grafik; kartu dengan grafiknya muncul sendiri.',
      },
      {
        name: 'Medium, Kompasiana, dan situs yang membuang bingkai',
        text: 'Pakai gambar biasa, atau unggah PNG dari halaman grafik dengan kalimat di bawahnya sebagai teks alternatif.',
      },
      {
        name: 'Cetak',
        text: 'Pakai SVG atau PNG ukuran ganda dari halaman grafik. Sumber, tanggal data, dan lisensi sudah ada di dalamnya.',
      },
      {
        name: 'Sistem yang mengenal oEmbed',
        text: 'Berikan alamat halaman grafik; halaman itu menunjuk ke berkas oEmbed-nya.',
      },
    ],
  },
};
