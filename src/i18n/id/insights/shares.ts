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
  againstSeries: {
    title: (statements: string, value: { statements: number }) =>
      value.statements === 1
        ? 'Satu jumlah yang dinyatakan bertentangan dengan deret jumlah resmi'
        : `${statements} jumlah yang dinyatakan bertentangan dengan deret jumlah resmi`,
    sentence: (date: string, total: string, series: string, seriesDate: string, by: string) =>
      `Yang paling jauh: ${total} MPP (${date}), sedangkan menurut deret resmi ${series} (${seriesDate}); selisihnya ${by}.`,
  },
  againstEvents: {
    title: (value: { more: number; fewer: number }): string => {
      if (value.more + value.fewer === 0)
        return 'Setiap jumlah yang dinyatakan pada peresmian cocok dengan jumlah sebelumnya ditambah acaranya';
      if (value.fewer === 0)
        return 'Sebagian jumlah yang dinyatakan pada peresmian lebih besar daripada hitungannya, tidak satu pun lebih kecil';
      return value.more === 0
        ? 'Sebagian jumlah yang dinyatakan pada peresmian lebih kecil daripada hitungannya, tidak satu pun lebih besar'
        : 'Jumlah yang dinyatakan pada peresmian tidak selalu cocok dengan jumlah sebelumnya ditambah acaranya';
    },
    sentence: (date: string, stated: string, expected: string, by: string) =>
      `Yang paling jauh pada ${date}: dinyatakan ${stated} MPP, sedangkan hitungannya ${expected}; selisihnya ${by}. Selisih di atas nol berarti ada acara yang belum ditemukan, atau jumlah yang dinyatakan terlalu besar.`,
    none: () => 'Tidak ada selisih.',
  },
  method: [
    'Setiap pernyataan resmi yang menyebut persentase ada di sini, juga yang tidak dipakai dalam deret jumlah resmi. Jumlah MPP dalam pernyataan itu dibagi dengan seluruh kabupaten/kota, dan dengan yang otonom saja.',
    'Jumlah dibandingkan dengan jumlah resmi yang dipakai pada hari itu; jumlah yang dinyatakan pada sebuah acara dibandingkan dengan jumlah sebelumnya ditambah MPP dari acara sesudah itu dan dari acara itu sendiri.',
    'Persentase dinyatakan tanpa desimal, jadi selisih kurang dari setengah poin dapat berasal dari pembulatan saja.',
  ],
  doubts: [
    {
      doubt: 'Selisihnya kecil dan hanya pembulatan.',
      answer:
        'Selisih di bawah setengah poin dapat berasal dari pembulatan dan dihitung cocok. Yang penting adalah basisnya: dengan basis yang berbeda, capaian dari tahun yang berbeda tidak dapat dibandingkan.',
    },
    {
      doubt: 'Jumlah kabupaten/kota tidak berubah, jadi basisnya tidak penting.',
      answer:
        'Wilayah administrasi Jakarta dihitung atau tidak, dan itu mengubah hasilnya: tabel memuat kedua persentase untuk jumlah yang sama.',
    },
    {
      doubt: 'Jumlah yang tidak cocok dengan hitungan belum tentu salah.',
      answer:
        'Benar. Hitungannya memakai acara yang ditemukan; acara yang belum ditemukan atau pengertian yang lain, misalnya MPP yang beroperasi, juga menimbulkan selisih.',
    },
    {
      doubt: 'Wartawan yang salah mengutip, bukan pejabatnya.',
      answer:
        'Mungkin. Situs ini mengutip berita dan tidak dapat memeriksa ucapannya. Sumber setiap baris dapat dibuka.',
    },
  ],
};
