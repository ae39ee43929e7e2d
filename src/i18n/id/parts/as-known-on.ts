/** Words for choosing a past day, on the pages and in the explorer's form. */
export const asKnownOn = {
  heading: 'Keadaan pada tanggal lain',
  body: 'Lihat keadaan pada suatu hari, dihitung dari tanggal-tanggal yang kini diketahui data.',
  bodyProvince: (name: string) =>
    `Lihat keadaan di ${name} pada suatu hari, dihitung dari tanggal-tanggal yang kini diketahui data.`,
  date: 'Tanggal',
  show: 'Tampilkan di Jelajah',
  method: 'Aturannya',
  form: {
    legend: 'Keadaan per tanggal',
    range: (from: string, to: string) => `Dari ${from} sampai ${to}. Kosong: data terbaru.`,
    quick: 'Pilihan cepat',
    newest: 'Data terbaru',
    other: 'Tanggal pilihan sendiri',
    yearEnds: 'Akhir tahun',
    official: 'Tanggal jumlah resmi',
    base: 'Pembagi',
    all: (regions: string) => `${regions}: semua kabupaten/kota`,
    autonomous: (regions: string) => `${regions}: tanpa wilayah administrasi Jakarta`,
  },
  panel: {
    meaning:
      'Ini keadaan pada hari itu seperti yang kini diketahui data, bukan apa yang waktu itu sudah diumumkan atau diberitakan.',
    limits: (checked: string) =>
      `Tidak semuanya dapat diputar ulang. Persiapan dan pembukaan yang tidak bertanggal baru terhitung pada ${checked}, hari terakhir sumber diperiksa; sebelum itu daerahnya tampil sebagai belum ada yang diketahui, dan banyaknya yang bersiap ditulis “–”. Daerah, kode, nama, dan jumlah penduduk adalah yang sekarang.`,
    method: 'Aturan selengkapnya',
    back: 'Kembali ke data terbaru',
  },
  withoutScript:
    'Memilih tanggal memerlukan JavaScript; tanpa itu halaman ini menampilkan data terbaru. Keadaan yang sudah jadi:',
  withoutScriptLinks: {
    progress: 'Cakupan pada setiap tanggal perubahan, dalam tabel di bawah',
    years: 'Jumlah resmi dan daftar pada akhir setiap tahun',
    maps: 'Peta keadaan tahun-tahun terpilih',
  },
};
