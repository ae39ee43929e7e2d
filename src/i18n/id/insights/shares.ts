/** Words of the insight about shares as officials stated them. Numbers arrive as HTML. */
export const shares = {
  name: 'Yang dikatakan pejabat',
  question: 'Apakah persentase yang dinyatakan pejabat cocok dengan jumlah dan basisnya?',
  title: (value: { statements: number; bases: number; off: number }) => {
    if (value.statements === 1) return 'Satu persentase cakupan pernah dinyatakan';
    const bases =
      value.bases > 1
        ? 'Persentase cakupan dinyatakan dengan basis yang berbeda-beda'
        : 'Semua persentase cakupan dinyatakan dengan basis yang sama';
    return value.off > 0
      ? `${bases}, dan tidak selalu cocok dengan hitungannya`
      : `${bases}, dan cocok dengan hitungannya`;
  },
  subtitle: (statements: string, date: string) =>
    `Persentase seperti dinyatakan, dan persentase dari jumlah yang sama menurut kedua basis situs ini; ${statements} pernyataan, data per ${date}`,
  sentence: (total: string, percent: string, date: string, ofAll: string, autonomous: string) =>
    `Yang terbaru: ${total} MPP disebut ${percent} persen pada ${date}; menurut seluruh kabupaten/kota itu ${ofAll}, tanpa wilayah administrasi Jakarta ${autonomous}.`,
  based: (each: string) => `Basis yang disebut: ${each}.`,
  base: (base: string, date: string) => `${base} (${date})`,
  unnamed: (each: string) => `Tanpa menyebut basis: ${each}.`,
  most: (date: string, difference: string, base: string) =>
    `Selisih terbesar antara yang dinyatakan dan hitungannya ${difference} poin persen, pada ${date}${base}.`,
  ofBase: (base: string) => `, dari basis ${base}`,
  chart: 'Persentase yang dinyatakan dan yang dihitung',
  keys: {
    filled: 'dinyatakan',
    hollow: 'dihitung dari seluruh kabupaten/kota',
    square: 'dihitung tanpa Jakarta administrasi',
  },
  row: (date: string, total: string) => `${date}, ${total} MPP`,
  described: (name: string, stated: string, all: string) =>
    `${name}: dinyatakan ${stated}, dihitung ${all}`,
  source: 'pernyataan resmi pemerintah, sebagaimana diberitakan; sumbernya pada setiap baris',
  method: [
    'Setiap pernyataan resmi yang menyebut persentase ada di sini, juga yang tidak dipakai dalam deret jumlah resmi. Jumlah MPP dalam pernyataan itu dibagi dengan seluruh kabupaten/kota, dan dengan yang otonom saja.',
    'Persentase dinyatakan tanpa desimal, jadi selisih kurang dari setengah poin dapat berasal dari pembulatan saja.',
  ],
  doubts: [
    {
      doubt: 'Selisihnya kecil dan hanya pembulatan.',
      answer:
        'Untuk sebagian besar memang begitu. Yang penting adalah basisnya: dengan basis yang berbeda, capaian dari tahun yang berbeda tidak dapat dibandingkan.',
    },
    {
      doubt: 'Jumlah kabupaten/kota tidak berubah, jadi basisnya tidak penting.',
      answer:
        'Enam wilayah administrasi Jakarta dihitung atau tidak: hasilnya berbeda hampir satu poin pada jumlah yang sama.',
    },
    {
      doubt: 'Wartawan yang salah mengutip, bukan pejabatnya.',
      answer:
        'Mungkin. Situs ini mengutip berita dan tidak dapat memeriksa ucapannya. Sumber setiap baris dapat dibuka.',
    },
  ],
};
