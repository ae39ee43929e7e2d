/** Words of the insight about regions that the state designates as underdeveloped. Numbers arrive as HTML. */
export const underdeveloped = {
  name: 'Daerah tertinggal',
  question: 'Apakah daerah yang ditetapkan negara sebagai daerah tertinggal tercakup MPP?',
  title: (
    covered: string,
    regions: string,
    other: string,
    value: { covered: number; regions: number },
  ) => {
    if (value.covered === 0)
      return `Belum satu pun dari ${regions} daerah tertinggal tercakup MPP; dari daerah lain ${other}`;
    if (value.covered === value.regions) return `Semua ${regions} daerah tertinggal tercakup MPP`;
    return `${covered} dari ${regions} daerah tertinggal tercakup MPP; dari daerah lain ${other}`;
  },
  subtitle: (base: string, date: string) =>
    `Persentase kabupaten/kota yang tercakup MPP pada akhir setiap tahun, menurut penetapan Perpres untuk 2020–2024, dari ${base} kabupaten/kota; data per ${date}`,
  sentence: (
    percent: string,
    otherPercent: string,
    otherCovered: string,
    otherRegions: string,
    date: string,
  ) =>
    `Per ${date} cakupan daerah tertinggal ${percent}, sedangkan di daerah lain ${otherPercent} (${otherCovered} dari ${otherRegions} kabupaten/kota).`,
  outside: (covered: string, regions: string, percent: string, other: string) =>
    `Di luar Papua saja ${covered} dari ${regions} daerah tertinggal tercakup (${percent}); daerah lain ${other}.`,
  island: (name: string, covered: string, regions: string) => `${name} ${covered} dari ${regions}`,
  islands: (each: string) => `Daerah tertinggal yang tercakup menurut kelompok pulau: ${each}.`,
  first: (year: string) => `Daerah tertinggal yang pertama tercakup terhitung pada ${year}.`,
  people: (percent: string, other: string) =>
    `Menurut penduduk: ${percent} penduduk daerah tertinggal dan ${other} penduduk daerah lain tinggal di kabupaten/kota yang tercakup.`,
  panels: { all: 'Seluruh Indonesia', outside: 'Tanpa Papua' },
  lines: { underdeveloped: 'tertinggal', other: 'lain' } as Record<string, string>,
  axis: 'Tercakup (%)',
  chart: 'Cakupan daerah tertinggal dan daerah lain, per tahun',
  described: (name: string, percent: string, year: string) => `${name}: ${percent} pada ${year}`,
  source:
    'daftar Pantau MPP (sumber tiap MPP ada dalam tabel); daftar daerah tertinggal dalam Perpres untuk 2020–2024, sebagaimana diberitakan',
  method: [
    'Daerah tertinggal adalah kabupaten dalam Peraturan Presiden tentang daerah tertinggal 2020–2024. Penetapannya dipakai untuk semua tahun pada grafik, juga sebelum 2020 dan sesudah 2024, supaya kelompoknya tetap sama.',
    'Tercakup berarti MPP-nya sendiri sudah diresmikan atau MPP provinsi melayaninya. Titik terbaru adalah keadaan pada hari terakhir dalam data. Papua berarti semua provinsi di Pulau Papua.',
  ],
  doubts: [
    {
      doubt: 'Ini hanya menunjukkan bahwa Papua belum tercakup.',
      answer: 'Karena itu panel kedua menghitungnya tanpa Papua, dan daftarnya menurut pulau.',
    },
    {
      doubt: 'Daerah tertinggal memang kecil dan miskin; MPP bukan yang pertama dibutuhkan.',
      answer:
        'Data ini tidak menyatakan sebabnya dan tidak menilai urutannya. Penetapan dan MPP sama-sama berkaitan dengan anggaran, jarak, dan jumlah penduduk; selisih ini bukan akibat penetapan itu.',
    },
    {
      doubt: 'Penetapannya sudah habis masa berlakunya.',
      answer:
        'Benar, masa Perpres itu berakhir pada 2024. Daftar penggantinya tidak ada dalam data ini, jadi kelompoknya adalah daerah yang saat itu ditetapkan.',
    },
  ],
};
