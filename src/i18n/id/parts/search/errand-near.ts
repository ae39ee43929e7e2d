/** Words of the search for an errand and for the MPPs nearby that offer it, which the browser needs too. */
export const errandNear = {
  matches: (count: number) => `${count} urusan cocok.`,
  noMatch: (query: string) => `Tidak ada urusan yang cocok dengan “${query}”. Ini semuanya:`,
  guesses: (query: string) => `Tidak ada urusan bernama “${query}”. Mungkin maksud Anda:`,
  label: 'Dari kabupaten atau kota mana?',
  hint: 'Ketik nama daerah Anda, lalu pilih dari saran.',
  show: 'Tampilkan',
  here: 'Dari lokasi saya',
  privacy:
    'Peramban akan meminta izin Anda. Jarak dihitung di perangkat ini; lokasi Anda tidak dikirim ke mana pun.',
  yourLocation: 'lokasi Anda',
  locating: 'Mencari lokasi Anda…',
  chooseRegion: 'Pilih sebuah kabupaten atau kota dari saran.',
  noOpenMpp: (region: string) => `Di ${region} belum ditemukan MPP yang melayani warga.`,
  nearest: (mpp: string, distance: string) => `Terdekat yang diberitakan: ${mpp}, ${distance}.`,
  noneReported: 'Belum ditemukan MPP yang diberitakan melayaninya.',
  reportedHeading: (from: string) => `Diberitakan tersedia, terdekat dari ${from}`,
  unknownHeading: (from: string) => `Terdekat dari ${from}, tetapi belum diketahui`,
  unknownLead:
    'Belum ditemukan laporan bahwa layanan ini tersedia di MPP berikut. Bisa jadi ada: tanyakan sebelum berangkat.',
  unknownItem: 'belum ditemukan keterangannya',
  sameRegion: 'di daerah ini',
  distance: (km: string) => `sekitar ${km} km`,
  veryNear: 'kurang dari 1 km',
  approximate:
    'Jarak lurus ke sebuah titik di kabupaten/kota itu, bukan ke gedungnya, sehingga hanya perkiraan. Keterangan berlaku pada tanggalnya; pastikan sebelum berangkat.',
  refused:
    'Izin lokasi ditolak. Ketik nama kabupaten atau kota Anda; hasilnya sama. Izinnya dapat diubah dalam pengaturan peramban.',
  unavailable: 'Perangkat ini tidak dapat menentukan lokasinya. Ketik nama daerah Anda.',
  timeout:
    'Mencari lokasi terlalu lama, jadi kami hentikan. Ketik nama daerah Anda, atau coba lagi.',
  outside: 'Lokasi Anda tampaknya di luar Indonesia. Ketik nama sebuah kabupaten atau kota.',
  failed: 'Daftar daerah tidak dapat diunduh. Daftar menurut provinsi ada di bawah.',
};
