/** Words of the insight about when the target would be reached at this pace. Numbers arrive as HTML. */
export const pace = {
  name: 'Kapan pada laju ini',
  question: 'Kapan targetnya tercapai bila lajunya tetap?',
  title: (earliest: string, latest: string, target: string, value: { spans: number }) => {
    if (value.spans === 0) return `Jumlah resmi tidak naik, jadi ${target} MPP tidak akan tercapai`;
    return value.spans === 1
      ? `Pada laju ini ${target} MPP tercapai pada ${latest}`
      : `Pada laju ini ${target} MPP tercapai antara ${earliest} dan ${latest}`;
  },
  reached: (total: string) => `Target sudah tercapai: ${total} MPP`,
  subtitle: (target: string, date: string) =>
    `Jumlah resmi MPP, dan perpanjangannya secepat dua belas, dua puluh empat, dan tiga puluh enam bulan terakhir, sampai ${target} MPP; data per ${date}`,
  sentence: (total: string, date: string, short: string) =>
    `Jumlah resmi ${total} MPP pada ${date}, kurang ${short} dari target 2024.`,
  span: (
    months: string,
    from: string,
    fromDate: string,
    to: string,
    perMonth: string,
    month: string,
  ) =>
    `Menurut ${months} bulan terakhir: dari ${from} MPP (${fromDate}) menjadi ${to}, rata-rata ${perMonth} per bulan; tercapai pada ${month}.`,
  still: (months: string) => `Menurut ${months} bulan terakhir jumlahnya tidak naik.`,
  pace: (value: { change: 'slower' | 'faster' | 'same' }) =>
    ({
      slower: 'Makin baru rentangnya makin lambat lajunya.',
      faster: 'Makin baru rentangnya makin cepat lajunya.',
      same: 'Lajunya naik turun dari satu rentang ke rentang lain.',
    })[value.change],
  label: (months: string, month: string) => `laju ${months} bulan: ${month}`,
  target: (target: string) => `target ${target}`,
  axis: 'MPP, jumlah resmi',
  chart: 'Jumlah resmi dan perpanjangannya sampai target',
  described: (months: string, month: string) => `pada laju ${months} bulan terakhir: ${month}`,
  source: 'pernyataan resmi pemerintah, sebagaimana diberitakan',
  method: [
    'Untuk setiap rentang, titik awalnya adalah jumlah resmi terakhir yang dinyatakan sampai hari itu, sehingga rentangnya bisa sedikit lebih panjang daripada namanya. Kenaikannya dibagi hari di antara kedua pernyataan dan diteruskan sampai target terakhir yang dinyatakan: satu MPP untuk setiap kabupaten/kota.',
    'Ini aritmetika, bukan ramalan. Garis-garisnya menunjukkan seberapa besar jawabannya bergantung pada rentang yang dipilih.',
  ],
  doubts: [
    {
      doubt: 'Laju yang tetap tidak masuk akal: yang tersisa adalah daerah yang paling sulit.',
      answer:
        'Masuk akal untuk mengira demikian, dan itu membuat waktunya lebih lambat daripada yang dihitung di sini.',
    },
    {
      doubt: 'Pemerintah dapat mempercepat, seperti pada peresmian bersama yang besar.',
      answer:
        'Dapat. Karena itu beberapa rentang ditunjukkan: yang terpanjang memuat acara terbesar selama tiga tahun itu, dan lajunya disebut di samping yang lain.',
    },
    {
      doubt: 'Jumlah resmi menghitung MPP, targetnya kabupaten/kota.',
      answer:
        'Benar. Satu MPP provinsi melayani beberapa kabupaten/kota, sehingga targetnya dapat terpenuhi dengan MPP yang lebih sedikit.',
    },
  ],
};
