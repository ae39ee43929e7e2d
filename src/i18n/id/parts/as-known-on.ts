/** Words for choosing a past day, on the pages and in the explorer's form. */
export const asKnownOn = {
  heading: 'Keadaan pada tanggal lain',
  body: 'Lihat keadaan pada suatu hari, dihitung dari tanggal yang tercatat dalam data saat ini.',
  bodyProvince: (name: string) =>
    `Lihat keadaan di ${name} pada suatu hari, dihitung dari tanggal yang tercatat dalam data saat ini.`,
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
    base: 'Basis',
    all: (regions: string) => `${regions}: semua kabupaten/kota`,
    autonomous: (regions: string) => `${regions}: tanpa wilayah administrasi Jakarta`,
  },
  panel: {
    meaning: 'Ini keadaan pada hari itu menurut data saat ini, bukan menurut pemberitaan saat itu.',
    limits: (checked: string) =>
      `Tidak semua keadaan lampau dapat direka ulang. Persiapan dan pembukaan yang tidak bertanggal baru terhitung pada ${checked}, tanggal halaman sumber terbaru; sebelum itu daerahnya tampil sebagai belum ditemukan, dan banyaknya yang bersiap ditulis “–”. Daerah, kode, nama, dan jumlah penduduk adalah yang sekarang.`,
    method: 'Aturan selengkapnya',
    back: 'Kembali ke data terbaru',
  },
  withoutScript:
    'Memilih tanggal memerlukan JavaScript; tanpa itu halaman ini menampilkan data terbaru. Keadaan pada tanggal tertentu:',
  withoutScriptLinks: {
    progress: 'Cakupan pada setiap tanggal perubahan, dalam tabel di bawah',
    years: 'Jumlah resmi dan daftar pada akhir setiap tahun',
    maps: 'Peta keadaan tahun-tahun terpilih',
  },
};
