/** Words of the insight about every target and the pace towards it. Numbers arrive as HTML. */
export const targets = {
  name: 'Target dan lajunya',
  question: 'Apakah targetnya tercapai, dan seberapa jauh lajunya dari yang diperlukan?',
  title: (value: { met: number; stated: number }): string => {
    if (value.met === value.stated)
      return 'Setiap target jumlah MPP yang dinyatakan di muka tercapai';
    if (value.met === 0) return 'Tidak satu pun target jumlah MPP yang dinyatakan di muka tercapai';
    return value.met === 1
      ? 'Hanya satu target jumlah MPP yang dinyatakan di muka tercapai'
      : 'Sebagian target jumlah MPP yang dinyatakan di muka tercapai';
  },
  subtitle: (targets: string, date: string) =>
    `Yang ada ketika target dinyatakan, yang tercapai pada akhir tahunnya, dan targetnya; ${targets} target dengan angka, data per ${date}`,
  sentence: (
    year: string,
    target: string,
    stated: string,
    needed: string,
    reached: string,
    total: string,
    date: string,
  ) =>
    `Untuk target ${year} (${target} MPP, dinyatakan ${stated}) diperlukan ${needed} MPP per bulan dan yang bertambah ${reached}: pada ${date} ada ${total}.`,
  one: (year: string, reached: string, target: string, needed: string, was: string) =>
    `${year}: ${reached} dari ${target}; diperlukan ${needed} per bulan, bertambah ${was}.`,
  named: (year: string, reached: string, target: string) =>
    `${year}: target itu menyebut daerahnya; ${reached} dari ${target} yang disebut diresmikan pada tahun itu.`,
  after: (year: string, target: string, stated: string) =>
    `${year}: ${target} MPP baru disebut target pada ${stated}, ketika sudah tercapai, jadi tidak dihitung sebagai tercapai.`,
  provinces: (done: string, slower: string, stalled: string) =>
    `Pada tenggat target 2024 semua kabupaten/kota tercakup di ${done} provinsi; di ${slower} provinsi bertambah lebih sedikit daripada yang diperlukan, dan di ${stalled} tidak bertambah sejak target terakhir dinyatakan.`,
  middle: (done: string, onPace: string) =>
    `Setahun sebelumnya ${done} provinsi sudah seluruhnya tercakup dan ${onPace} sesuai dengan laju yang diperlukan.`,
  keys: { hollow: 'ketika dinyatakan', filled: 'akhir tahunnya', square: 'target' },
  row: (year: string, stated: string) => `${year} (dinyatakan ${stated})`,
  text: (reached: string, target: string) => `${reached} dari ${target}`,
  none: 'belum diketahui',
  chart: 'Setiap target dengan angka, yang ada ketika dinyatakan, dan yang tercapai',
  source:
    'target dan jumlah resmi sebagaimana dinyatakan pejabat dan diberitakan; sumbernya pada setiap baris',
  moments: {
    title: (value: { moments: number; enough: number }): string => {
      if (value.enough === 0)
        return 'Pada setiap jumlah resmi sebelum tenggat 2024, laju setahun terakhir lebih lambat daripada yang diperlukan';
      return value.enough === value.moments
        ? 'Pada setiap jumlah resmi sebelum tenggat 2024, laju setahun terakhir cukup untuk mencapai target'
        : 'Laju setahun terakhir hanya kadang cukup untuk mencapai target 2024';
    },
    sentence: (
      first: string,
      needed: string,
      was: string,
      last: string,
      neededLast: string,
      wasLast: string,
    ) =>
      `Pada ${first} masih diperlukan ${needed} MPP per bulan, sedangkan setahun terakhir bertambah ${was} per bulan; pada ${last} diperlukan ${neededLast} dan bertambah ${wasLast}.`,
    keys: { filled: 'bertambah per bulan, setahun terakhir', hollow: 'diperlukan per bulan' },
    row: (date: string, total: string) => `${date}, ${total} MPP`,
    text: (was: string, needed: string) => `${was} dari ${needed}`,
    chart: 'Laju yang diperlukan dan laju setahun terakhir pada setiap jumlah resmi',
  },
  signings: {
    title: (value: { signings: number; done: number }): string => {
      if (value.done === value.signings)
        return 'Setiap penandatanganan komitmen dipenuhi seluruhnya pada akhir 2024';
      if (value.done === 0)
        return 'Belum ditemukan penandatanganan komitmen yang dipenuhi seluruhnya pada akhir 2024';
      return value.done === 1
        ? 'Satu penandatanganan komitmen dipenuhi seluruhnya pada akhir 2024'
        : 'Sebagian penandatanganan komitmen dipenuhi seluruhnya pada akhir 2024';
    },
    sentence: (each: string) =>
      `Penanda tangan yang disebut dan belum ber-MPP pada hari penandatanganan, dengan MPP yang diresmikan sampai akhir 2024: ${each}.`,
    one: (year: string, done: string, followed: string, name: string) =>
      `${year}: ${done} dari ${followed} (${name})`,
  },
  method: [
    'Laju yang diperlukan adalah target dikurangi jumlah ketika dinyatakan, dibagi bulan sampai akhir tahunnya; laju yang ada memakai jumlah pada akhir tahun itu. Target yang menyebut daerahnya dihitung menurut daerah yang disebut.',
    'Golongannya: tercapai; tidak bertambah bila jumlahnya tetap; lebih lambat bila bertambah kurang daripada yang diperlukan; tidak diketahui bila salah satu angkanya tidak ada. Provinsi dinilai sebelum tenggat juga, dan di sana sesuai laju berarti bagian yang bertambah paling sedikit sebesar bagian waktu yang lewat. Caranya serupa dengan penilaian kemajuan Open SDG, yang membandingkan laju yang ada dengan laju yang diperlukan.',
    'Penandatanganan komitmen dinilai dengan aturan yang sama. Data ini tidak memuat tenggat penandatanganan, jadi yang dipakai akhir 2024, tenggat yang kemudian dinyatakan untuk semua daerah. Penanda tangan yang tidak disebut dapat saja sudah atau belum ber-MPP: bila itu mengubah golongannya, golongannya tidak diketahui.',
    'Target tanpa angka, seperti tenggat baru untuk 2025, tidak digambar: halaman kebijakan memuatnya.',
  ],
  doubts: [
    {
      doubt:
        'Target 2024 dinyatakan dengan dua basis; pilih yang satu supaya terlihat lebih buruk.',
      answer: 'Keduanya digambar, masing-masing dengan tanggal, laju, dan golongannya.',
    },
    {
      doubt: 'Jumlah pada akhir tahun diambil dari pernyataan terakhir, jadi bisa terlalu kecil.',
      answer:
        'Bisa, bila MPP diresmikan sesudah pernyataan terakhir tahun itu. Tanggal pernyataan itu ada dalam tabel, sehingga acara sesudahnya dapat dilihat pada halaman peresmian.',
    },
    {
      doubt: 'Penanda tangan tidak menjanjikan tanggal.',
      answer:
        'Mungkin; data ini tidak memuat tenggatnya. Golongannya hanya membandingkan dengan tenggat nasional, dan jumlahnya disebut di sampingnya.',
    },
    {
      doubt: 'Provinsi tidak pernah diberi target sendiri.',
      answer:
        'Benar. Targetnya satu MPP di setiap kabupaten/kota, dan golongan ini hanya menghitungnya menurut provinsi. Yang membangun adalah kabupaten dan kota.',
    },
  ],
};
