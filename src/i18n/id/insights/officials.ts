/** Words of the insight about who inaugurated, alone or many MPPs together. Numbers arrive as HTML. */
export const officials = {
  name: 'Menteri dan peresmian bersama',
  question: 'Siapa yang meresmikan, dan sejak kapan banyak MPP diresmikan sekaligus?',
  title: (
    joint: string,
    mpps: string,
    year: string,
    first: string,
    value: { joint: number; mpps: number },
  ) => {
    if (value.joint === 0) return `Pada ${year} semua ${mpps} MPP diresmikan satu per satu`;
    const part =
      value.joint === value.mpps
        ? `Semua ${mpps} MPP pada ${year} diresmikan dalam acara bersama`
        : `${joint} dari ${mpps} MPP pada ${year} diresmikan dalam acara bersama`;
    return first === '' ? part : `${part}; sebelum ${first} tidak satu pun`;
  },
  subtitle: (date: string) =>
    `Acara peresmian menurut pejabat, luas lingkaran sebanding dengan jumlah MPP; data per ${date}`,
  sentence: (name: string, mpps: string, events: string, joint: string, jointEvents: string) =>
    `Terbanyak meresmikan ${name}: ${mpps} MPP dalam ${events} acara, ${joint} di antaranya dalam ${jointEvents} acara bersama.`,
  one: (
    name: string,
    mpps: string,
    events: string,
    largest: string,
    first: string,
    last: string,
    value: { largest: number; events: number },
  ) => {
    if (value.events === 1) return `${name}: ${mpps} MPP dalam satu acara (${first}).`;
    return value.largest > 1
      ? `${name}: ${mpps} MPP dalam ${events} acara (${first} sampai ${last}), terbesar ${largest} MPP sekaligus.`
      : `${name}: ${mpps} MPP dalam ${events} acara (${first} sampai ${last}), semuanya satu per satu.`;
  },
  most: (year: string, mpps: string, events: string) =>
    `Peresmian terbanyak pada ${year}: ${mpps} MPP dalam ${events} acara.`,
  row: (mpps: string, events: string) => `${mpps} MPP, ${events} acara`,
  axis: 'Lingkaran: acara; terisi penuh: satu MPP',
  chart: 'Acara peresmian menurut pejabat dan waktu',
  source: 'berita setiap acara peresmian; sumbernya pada setiap baris',
  method: [
    'Yang dihitung adalah acara peresmian nasional yang diketahui, dengan jumlah MPP menurut sumbernya. Acara bersama adalah acara untuk lebih dari satu MPP. Acara dua pejabat dihitung atas nama keduanya sebagai satu baris.',
    'Acara yang hanya diketahui bulannya digambar pada hari terakhir bulan itu. Grafik memuat pejabat dengan acara terbanyak; semuanya ada dalam tabel.',
  ],
  doubts: [
    {
      doubt: 'Yang meresmikan tidak sama dengan yang membangun.',
      answer:
        'Benar. MPP dibangun oleh kabupaten dan kota, sering bertahun-tahun sebelumnya. Jumlah ini tidak mengukur prestasi seorang menteri.',
    },
    {
      doubt: 'Menteri yang menjabat lebih lama tentu meresmikan lebih banyak.',
      answer:
        'Benar, karena itu tanggal acara pertama dan terakhir disebut. Masa jabatan sendiri tidak ada dalam data ini.',
    },
    {
      doubt: 'Peresmian satu per satu pada masa awal mungkin tidak semuanya ditemukan.',
      answer:
        'Mungkin. MPP yang acaranya belum ditemukan tidak termasuk; halaman rekonsiliasi menyebut berapa.',
    },
  ],
};
