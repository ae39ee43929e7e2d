/** Words of the search for a region, of its index page and of the MPPs nearby. */
export const finder = {
  label: 'Cari kabupaten, kota, atau provinsi',
  heading: 'Adakah MPP di daerah Anda?',
  hint: 'Ketik nama, singkatan, atau sebutan lain: Kab. Bogor, Solo, Jatim.',
  all: 'Lihat semua daerah',
  /** Announcements of the combobox; `option` is the text of a suggestion. */
  widget: {
    hint: 'Bila ada saran, pakai panah atas dan bawah untuk memilih lalu tekan Enter. Pada layar sentuh, jelajahi dengan sentuhan atau usapan.',
    tooShort: (letters: number) => `Ketik ${letters} huruf atau lebih untuk melihat saran`,
    noResults: ((guesses) =>
      guesses.length === 0
        ? 'Tidak ada daerah yang cocok'
        : `Tidak ada daerah yang cocok. Mungkin maksud Anda: ${guesses.join('; ')}?`) as (
      guesses: readonly string[],
    ) => string,
    selected: (option: string, place: number, count: number) =>
      `${option}, pilihan ${place} dari ${count}`,
    results: ((count) => `${count} daerah cocok.`) as (count: number) => string,
  },
  index: {
    inMenu: {
      label: 'Semua kabupaten/kota',
      words: 'daftar daerah;kabupaten;kota;daftar kabupaten kota',
    },
    title: 'Daftar kabupaten/kota dan MPP-nya',
    description: (base: string, provinces: string) =>
      `Daftar ${base} kabupaten/kota di ${provinces} provinsi dengan status Mal Pelayanan Publik masing-masing.`,
    lead: (base: string, provinces: string) =>
      `${base} kabupaten/kota di ${provinces} provinsi, masing-masing dengan status MPP-nya. Pilih daerah Anda untuk keterangan yang ditemukan beserta sumbernya.`,
    filter: 'Saring daftar ini',
    province: (name: string) => `Halaman Provinsi ${name}`,
    covered: (covered: string, regions: string) => `${covered} dari ${regions} tercakup`,
    matches: ((count, query) => `${count} daerah cocok dengan “${query}”.`) as (
      count: number,
      query: string,
    ) => string,
    guess: (query: string) => `Tidak ada daerah bernama “${query}”. Mungkin maksud Anda:`,
    noMatch: (query: string) => `Tidak ada daerah yang cocok dengan “${query}”. Ini semuanya:`,
    failed: 'Pencarian tidak dapat dimuat. Ini daftar selengkapnya:',
    showAll: 'Tampilkan semua',
  },
  near: {
    button: 'Cari MPP terdekat dari lokasi saya',
    privacy:
      'Peramban akan meminta izin Anda. Jarak dihitung di perangkat ini; lokasi Anda tidak dikirim ke mana pun.',
    locating: 'Mencari lokasi Anda…',
    found: 'Tiga MPP terdekat yang sudah diresmikan:',
    approximate:
      'Jarak lurus ke sebuah titik di kabupaten/kota itu, bukan ke gedungnya, sehingga hanya perkiraan. Pastikan alamat dan jam buka sebelum berangkat.',
    distance: (km: string) => `sekitar ${km} km`,
    veryNear: 'kurang dari 1 km',
    operating: (name: string, distance: string) =>
      `Lebih dekat lagi, ${distance}: ${name}, yang beroperasi tetapi peresmian nasionalnya belum ditemukan.`,
    mppOf: (region: string) => `MPP ${region}`,
    serves: (region: string) => `melayani ${region}; jarak ke titik di sana`,
    address: 'Alamat',
    hours: 'Jam buka',
    unknown: 'tidak diketahui',
    more: 'Tanggal dan sumber:',
    refused:
      'Izin lokasi ditolak, jadi MPP terdekat tidak dapat dihitung. Izinnya dapat diubah dalam pengaturan peramban.',
    unavailable: 'Perangkat ini tidak dapat menentukan lokasinya.',
    timeout: 'Mencari lokasi terlalu lama, jadi kami hentikan. Anda dapat mencobanya lagi.',
    outside: 'Lokasi Anda tampaknya di luar Indonesia, jadi tidak ada MPP di dekatnya.',
    failed: 'Daftar MPP tidak dapat diunduh. Periksa sambungan internet, lalu coba lagi.',
    stillWorks: 'Mencari menurut nama daerah tetap dapat dilakukan.',
  },
};
