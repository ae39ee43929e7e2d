/** Words of the insight about openings before the ceremony. Numbers arrive as HTML. */
export const openings = {
  name: 'Buka sebelum diresmikan',
  question: 'Berapa lama MPP sudah melayani sebelum diresmikan?',
  title: (median: string, before: string, known: string, value: { median: number }) =>
    value.median > 0
      ? `${before} dari ${known} MPP sudah dibuka sebelum diresmikan; mediannya ${median} hari lebih dahulu`
      : `Separuh atau lebih dari ${known} MPP dibuka pada hari peresmiannya atau sesudahnya`,
  subtitle: (known: string, listed: string, date: string) =>
    `Hari dari pembukaan sampai peresmian, diketahui untuk ${known} dari ${listed} MPP yang diresmikan; data per ${date}`,
  sentence: (from: string, to: string, year: string) =>
    `Separuh MPP di bagian tengah sebaran sudah dibuka ${from} sampai ${to} hari sebelum diresmikan; ${year} lebih dari setahun sebelumnya.`,
  same: (same: string, after: string, value: { after: number }) =>
    value.after === 0
      ? `${same} dibuka pada hari peresmiannya, dan tidak satu pun sesudahnya.`
      : `${same} dibuka pada hari peresmiannya, ${after} sesudahnya.`,
  longest: (name: string, days: string, opened: string, inaugurated: string) =>
    `Yang terlama ${name}: dibuka ${opened}, diresmikan ${inaugurated}, ${days} hari kemudian.`,
  after: (each: string) => `Diresmikan lebih dahulu, dibuka kemudian: ${each}.`,
  one: (name: string, inaugurated: string, opened: string) =>
    `${name} (diresmikan ${inaugurated}, dibuka ${opened})`,
  median: (days: string) => `median ${days} hari`,
  axis: 'Tahun dari pembukaan sampai peresmian',
  chart: 'Waktu dari pembukaan sampai peresmian, menurut tahun peresmian',
  rest: 'sebelum 2022',
  described: (year: string, count: string, longest: string) =>
    `${year}: ${count} MPP, terlama ${longest} hari`,
  method: [
    'Yang dihitung hanya MPP yang hari pembukaan dan hari peresmiannya diketahui sampai tanggal. Pembukaan adalah hari mulai melayani publik menurut berita, termasuk pembukaan awal (soft opening) bila itu yang diberitakan.',
    'Median adalah hari terkecil yang tidak dilampaui paling sedikit separuh MPP; kuartil dihitung dengan cara yang sama.',
  ],
  doubts: [
    {
      doubt:
        'Pembukaan yang lama sebelum peresmian lebih sering diberitakan, jadi mediannya terlalu besar.',
      answer:
        'Mungkin. Hari pembukaan hanya diketahui untuk sebagian MPP, dan yang dibuka pada hari peresmian bisa saja diberitakan tanpa menyebut pembukaan. Angka ini berlaku bagi yang diketahui, bukan bagi semua.',
    },
    {
      doubt: 'Menunggu menteri bukan berarti warga menunggu.',
      answer:
        'Benar. Karena itu yang dihitung adalah berapa MPP yang sudah melayani pada hari peresmian, dan sudah berapa lama.',
    },
    {
      doubt: 'Pembukaan awal sering hanya beberapa gerai.',
      answer:
        'Benar. Seberapa lengkap layanan pada hari pembukaan jarang diberitakan, dan tidak diukur di sini.',
    },
  ],
};
