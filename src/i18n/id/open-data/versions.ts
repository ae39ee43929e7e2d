/** Words of the released versions of the data: their list, the page of each, and the promise of stability. */
export const versions = {
  inMenu: { label: 'Versi data', words: 'rilis;versi lama;arsip' },
  title: 'Versi data MPP',
  description:
    'Semua versi data Pantau MPP yang sudah dirilis: setiap versi tersimpan di alamatnya sendiri dan tidak pernah berubah.',
  lead: 'Sebuah versi adalah keadaan data pada satu hari, disimpan di alamatnya sendiri dan tidak pernah berubah. Pakai versi bila hasil kerja harus dapat diperiksa ulang nanti; pakai alamat v1 bila yang dicari data terbaru.',
  all: 'Semua versi data dan apa yang dijanjikan',
  now: {
    released: (link: string) => `Data di situs ini adalah versi ${link}.`,
    unreleased: (version: string) =>
      `Data di situs ini, ${version}, belum dirilis sebagai versi. Isinya masih dapat berubah, dan belum ada alamat tetap untuknya.`,
    newest: (link: string) => `Versi terbaru yang dirilis: ${link}.`,
    none: 'Belum ada versi yang dirilis.',
  },
  list: {
    heading: 'Versi yang dirilis, dari yang terbaru',
    version: 'Versi',
    date: 'Data dihimpun sampai',
    files: 'Berkas',
    size: 'Ukuran seluruhnya',
  },
  name: {
    heading: 'Arti nama versi',
    body: 'Nama versi terdiri atas hari terakhir pengumpulan data dan delapan digit pertama hash SHA-256 dari semua tabel. Satu sel saja yang berubah menghasilkan nama yang lain, sehingga dua keadaan data praktis tidak mungkin tertukar.',
  },
  promise: {
    heading: 'Yang dijanjikan',
    items: [
      'Berkas sebuah versi tidak pernah berubah, satu bita pun, termasuk bila ternyata memuat kesalahan. Koreksi menjadi versi baru.',
      'Alamatnya tidak pernah dihapus dan tidak pernah dipakai untuk isi lain.',
      'Isi CSV dan JSON sebuah versi sama dengan isi /data/v1/ pada saat versi itu dirilis.',
      'Grafik tetap yang disematkan dari sebuah versi ikut tersimpan dan tidak berubah.',
      'Halaman ini dan halaman setiap versi hanya penunjuk jalan: kata-katanya boleh diperbaiki.',
    ],
    kept: 'Setiap versi disimpan sebagai satu arsip di repositori. Setiap kali situs dibangun, arsip itu dibuka dan setiap berkasnya dicocokkan dengan hash yang dicatat saat rilis; bila satu saja tidak cocok, situs tidak terbit.',
  },
  page: {
    title: (version: string) => `Data versi ${version}`,
    description: (date: string) =>
      `Unduh data MPP yang dihimpun sampai ${date}: CSV, JSON, dan DuckDB yang tidak akan berubah, dengan checksum dan cara mengutip.`,
    lead: (date: string) => `Data yang dihimpun sampai ${date}. Berkas di sini tidak akan berubah.`,
    newer: (link: string) => `Ada versi yang lebih baru: ${link}.`,
    neighbours: 'Versi sebelum dan sesudah',
    previous: 'Versi sebelumnya',
    next: 'Versi berikutnya',
    first: 'Ini versi pertama.',
    last: 'Ini versi terbaru.',
    about: 'Tentang versi ini',
    version: 'Versi',
    date: 'Data dihimpun sampai',
    hash: 'SHA-256 semua tabel',
    total: 'Berkas data',
    totalOf: (files: string, size: string) => `${files} berkas, ${size}`,
    changes: 'Apa yang berubah antarversi',
    files: 'Berkas',
    filesCaption: 'Berkas versi ini dengan ukuran dan checksum-nya',
    file: 'Nama',
    size: 'Ukuran',
    checksum: 'SHA-256',
    check: 'Untuk memeriksa unduhan, simpan checksums.txt di folder yang sama dan jalankan:',
    meaning: 'Arti setiap tabel dan kolom ada di kamus data',
    figures: 'Grafik tetap',
    figuresLead: 'Grafik untuk disematkan yang tetap menunjukkan data versi ini:',
    cite: 'Cara mengutip',
    citation: (year: string, version: string, date: string, address: string) =>
      `Pantau MPP (${year}). Data terbuka Mal Pelayanan Publik Indonesia, versi ${version}. Data dihimpun sampai ${date}. CC BY 4.0. ${address}`,
  },
};
