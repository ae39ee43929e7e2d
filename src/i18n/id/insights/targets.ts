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
  method: [
    'Laju yang diperlukan adalah target dikurangi jumlah ketika dinyatakan, dibagi bulan sampai akhir tahunnya; laju yang ada memakai jumlah pada akhir tahun itu. Target yang menyebut daerahnya dihitung menurut daerah yang disebut.',
    'Golongannya: tercapai; tidak bertambah bila jumlahnya tetap; lebih lambat bila bertambah kurang daripada yang diperlukan; tidak diketahui bila salah satu angkanya tidak ada. Provinsi dinilai sebelum tenggat juga, dan di sana sesuai laju berarti bagian yang bertambah paling sedikit sebesar bagian waktu yang lewat. Caranya serupa dengan penilaian kemajuan Open SDG, yang membandingkan laju yang ada dengan laju yang diperlukan.',
    'Target tanpa angka, seperti tenggat baru untuk 2025, tidak digambar: halaman kebijakan memuatnya.',
  ],
  doubts: [
    {
      doubt:
        'Target 2024 dinyatakan dengan dua basis; pilih yang satu supaya terlihat lebih buruk.',
      answer: 'Keduanya digambar, dengan tanggal dinyatakannya masing-masing. Kesimpulannya sama.',
    },
    {
      doubt: 'Jumlah pada akhir tahun diambil dari pernyataan terakhir, jadi bisa terlalu kecil.',
      answer:
        'Bisa, bila MPP diresmikan sesudah pernyataan terakhir tahun itu. Tanggal pernyataan ada dalam tabel; selisih yang dilaporkan jauh lebih besar daripada satu acara.',
    },
    {
      doubt: 'Provinsi tidak pernah diberi target sendiri.',
      answer:
        'Benar. Targetnya satu MPP di setiap kabupaten/kota, dan golongan ini hanya menghitungnya menurut provinsi. Yang membangun adalah kabupaten dan kota.',
    },
  ],
};
