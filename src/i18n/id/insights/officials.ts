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
  byForm: {
    title: (
      online: string,
      mpps: string,
      year: string,
      value: { online: number; mpps: number },
    ) => {
      if (value.online === 0) return `Pada ${year} tidak satu pun MPP diresmikan secara daring`;
      return value.online === value.mpps
        ? `Pada ${year} semua ${mpps} MPP diresmikan secara daring`
        : `Pada ${year} ${online} dari ${mpps} MPP diresmikan secara daring`;
    },
    sentence: (year: string, events: string, mpps: string) =>
      `Acara daring pertama tercatat pada ${year}: ${events} acara, ketika ${mpps} MPP diresmikan. Acara bersama dapat berlangsung di satu tempat atau secara daring.`,
    none: () => 'Belum ditemukan acara daring.',
    keys: { hollow: 'semua MPP', filled: 'dalam acara bersama', square: 'dalam acara daring' },
    text: (mpps: string) => `${mpps} MPP`,
    described: (year: string, mpps: string, joint: string, online: string) =>
      `${year}: ${mpps} MPP, ${joint} dalam acara bersama, ${online} dalam acara daring`,
    chart: 'MPP yang diresmikan menurut tahun dan bentuk acara',
  },
  byMonth: {
    title: (month: string) => `Bulan dengan MPP diresmikan terbanyak: ${month}`,
    sentence: (each: string) =>
      `Menurut bulan, untuk semua tahun: ${each}. Satu acara bersama yang besar dapat menentukan urutannya.`,
    one: (
      month: string,
      mpps: string,
      joint: string,
      events: string,
      value: { joint_events: number },
    ) =>
      value.joint_events === 0
        ? `${month} ${mpps} MPP`
        : `${month} ${mpps} MPP, ${joint} di antaranya dalam ${events} acara bersama`,
    axis: 'Luas: MPP; terisi penuh: satu per satu',
    text: (mpps: string) => `${mpps} MPP`,
    described: (month: string, mpps: string) => `${month} ${mpps} MPP`,
    chart: 'MPP yang diresmikan menurut tahun dan bulan',
  },
  method: [
    'Yang dihitung adalah acara peresmian nasional yang diketahui, dengan jumlah MPP menurut sumbernya. Acara bersama adalah acara untuk lebih dari satu MPP. Acara dua pejabat dihitung atas nama keduanya sebagai satu baris.',
    'Acara daring adalah acara yang menurut sumbernya berlangsung secara daring. Dalam kalender, acara yang hanya diketahui tahunnya tidak digambar, tetapi dihitung dalam jumlah tahunnya.',
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
