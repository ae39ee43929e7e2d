/** Words of the insight about people instead of regions. Numbers arrive as HTML. */
export const people = {
  name: 'Penduduk',
  question: 'Berapa penduduk yang tinggal di kabupaten/kota yang tercakup MPP?',
  title: (
    people: string,
    regions: string,
    value: { covered_percent: number; population_covered_percent: number },
  ) => {
    const part = `${people} penduduk tinggal di kabupaten/kota yang tercakup MPP`;
    if (value.population_covered_percent === value.covered_percent)
      return `${part}, sama dengan bagian kabupaten/kotanya`;
    return value.population_covered_percent > value.covered_percent
      ? `${part}, walaupun baru ${regions} kabupaten/kota yang tercakup`
      : `${part}, lebih kecil daripada bagian kabupaten/kotanya (${regions})`;
  },
  subtitle: (base: string, date: string) =>
    `Kabupaten/kota berpenduduk terbanyak yang belum tercakup MPP, dari ${base} yang belum tercakup; penduduk Desember 2024, MPP per ${date}`,
  sentence: (uncovered: string, people: string, percent: string, date: string) =>
    `Per ${date} ${people} orang (${percent}) tinggal di ${uncovered} kabupaten/kota yang belum ditemukan MPP-nya yang diresmikan.`,
  largest: (name: string, people: string) =>
    `Yang berpenduduk terbanyak di antaranya ${name}, dengan ${people} orang.`,
  lowest: (each: string) =>
    `Provinsi dengan bagian penduduk tercakup terendah, tanpa yang belum tercakup sama sekali: ${each}.`,
  highest: (each: string) =>
    `Provinsi yang belum seluruhnya tercakup dengan bagian penduduk tercakup tertinggi: ${each}.`,
  province: (name: string, percent: string) => `${name} ${percent}`,
  chart: 'Kabupaten/kota berpenduduk terbanyak yang belum tercakup',
  key: 'Jumlah penduduk',
  described: (name: string, people: string) => `${name} ${people} penduduk`,
  byProvince: {
    title: (
      complete: string,
      without: string,
      provinces: string,
      value: { complete: number; without: number },
    ) => {
      const all =
        value.complete === 0
          ? `Tidak satu pun dari ${provinces} provinsi yang seluruh penduduknya tinggal di daerah yang tercakup`
          : `Di ${complete} dari ${provinces} provinsi seluruh penduduk tinggal di daerah yang tercakup`;
      return value.without === 0
        ? all
        : `${all}; di ${without} provinsi belum ditemukan daerah yang tercakup`;
    },
    sentence: () =>
      'Bagian penduduk di kabupaten/kota yang tercakup, dan bagian kabupaten/kotanya. Lingkaran terisi di kanan yang kosong berarti daerah yang tercakup berpenduduk lebih banyak daripada yang lain.',
    keys: { filled: 'penduduk (%)', hollow: 'kabupaten/kota (%)' },
    chart: 'Penduduk di kabupaten/kota yang tercakup menurut provinsi',
  },
  method: [
    'Jumlah penduduk adalah data administrasi kependudukan Desember 2024 untuk semua tahun, jadi perubahan penduduk tidak ikut dihitung. Seluruh penduduk sebuah kabupaten/kota dihitung bila daerahnya tercakup.',
    'Kabupaten/kota yang MPP-nya beroperasi tanpa peresmian nasional yang ditemukan dihitung belum tercakup.',
  ],
  doubts: [
    {
      doubt: 'Tinggal di daerah yang tercakup tidak sama dengan dekat ke MPP.',
      answer:
        'Benar. Kabupaten bisa luas, dan satu MPP melayani seluruhnya. Angka ini adalah batas atas: paling banyak sebesar itu.',
    },
    {
      doubt: 'Orang memakai MPP kabupaten/kota lain.',
      answer:
        'Sebagian layanan terbuka untuk semua, sebagian hanya untuk penduduk daerah itu. Data ini tidak mencatat siapa yang datang.',
    },
    {
      doubt: 'Penduduk menurut administrasi berbeda dengan sensus.',
      answer:
        'Benar. Semua daerah di sini memakai sumber yang sama, jadi bagiannya dapat dibandingkan; menurut sensus bagiannya dapat sedikit berbeda.',
    },
  ],
};
