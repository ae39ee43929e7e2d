/** Words of the insight about what is not known. Numbers arrive as HTML. */
export const unknown = {
  name: 'Yang belum diketahui',
  question: 'Apa yang tidak diketahui tentang MPP yang sudah diresmikan?',
  title: (field: string, known: string, mpps: string, value: { known: number; mpps: number }) => {
    if (value.known === value.mpps)
      return `Semua fakta diketahui untuk semua ${mpps} MPP yang diresmikan`;
    if (value.known === 0)
      return `Yang paling jarang diketahui: ${field}, belum ditemukan untuk satu pun dari ${mpps} MPP`;
    return `Yang paling jarang diketahui: ${field}, hanya untuk ${known} dari ${mpps} MPP yang diresmikan`;
  },
  subtitle: (mpps: string, date: string) =>
    `Bagian dari ${mpps} MPP yang diresmikan yang faktanya diketahui; data per ${date}`,
  sentence: (field: string, percent: string, services: string, opened: string) =>
    `Paling lengkap ${field} (${percent}). Jumlah layanan diketahui untuk ${services}, tanggal pembukaan untuk ${opened}.`,
  group: (field: string, best: string, bestPercent: string, least: string, leastPercent: string) =>
    `${field} paling sering diketahui di ${best} (${bestPercent}), paling jarang di ${least} (${leastPercent}).`,
  answer: (each: string) =>
    `Satu jawaban akan mengisi banyak yang kosong. Daftar Kementerian PANRB tentang setiap MPP akan melengkapi: ${each}.`,
  missing: (field: string, mpps: string) => `${field} untuk ${mpps} MPP`,
  chart: 'Fakta yang diketahui tentang MPP yang diresmikan',
  key: 'Persentase MPP yang faktanya diketahui',
  described: (field: string, percent: string) => `${field} ${percent}`,
  byProvince: {
    title: (best: string, bestName: string, least: string, leastName: string) =>
      `Tanggal pembukaan diketahui untuk ${best} MPP di ${bestName} dan ${least} di ${leastName}`,
    sentence: () =>
      'Setiap titik adalah provinsi dengan sedikitnya lima MPP yang diresmikan; provinsi dengan lebih sedikit MPP tidak digambar, sebab satu MPP menentukan bagiannya.',
    axis: 'Faktanya diketahui (% MPP); titik: provinsi',
    described: (field: string, least: string, most: string) => `${field}: ${least} sampai ${most}`,
    chart: 'Fakta yang diketahui menurut provinsi',
  },
  byYear: {
    title: (first: string, last: string, year: string, newest: string) =>
      `Tanggal pembukaan diketahui untuk ${first} MPP yang terhitung diresmikan pada ${year} dan ${last} pada ${newest}`,
    sentence: (mpps: string, year: string, mppsLast: string, newest: string) =>
      `Setiap titik adalah MPP yang terhitung diresmikan pada tahun itu: ${mpps} pada ${year}, ${mppsLast} pada ${newest}.`,
    panels: ['Tanggal', 'Alamat dan layanan'],
    axis: 'Diketahui (%)',
    chart: 'Fakta yang diketahui menurut tahun peresmian',
  },
  method: [
    'Dihitung dari tabel situs ini: sebuah fakta diketahui bila ada sumber yang menyatakannya. Jumlah instansi dan layanan dihitung bila sebanding dan bertanggal; nama layanan bila satu saja diberitakan.',
    'Tidak diketahui berarti belum ditemukan dalam sumber yang dibaca, bukan bahwa faktanya tidak ada.',
  ],
  doubts: [
    {
      doubt: 'Ini mengukur pencarian Anda, bukan keterbukaan pemerintah.',
      answer:
        'Benar, keduanya tidak dapat dipisahkan di sini. Yang diketahui hanya yang dapat ditemukan orang luar di web.',
    },
    {
      doubt: 'Alamat setiap MPP ada di peta daring.',
      answer:
        'Banyak di antaranya. Situs ini memakai sumber yang dapat dikutip dan ditanggali, dan peta daring tidak menyebut sumbernya.',
    },
    {
      doubt: 'Daerah dengan pers yang sedikit tampak lebih buruk.',
      answer: 'Benar, karena itu selisih antarpulau di sini juga menunjukkan di mana pers hadir.',
    },
  ],
};
