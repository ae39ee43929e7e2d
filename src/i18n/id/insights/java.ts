/** Words of the insight about Java and the rest, and about kota and kabupaten. Numbers arrive as HTML. */
export const java = {
  name: 'Jawa dan luar Jawa',
  question: 'Apakah cakupan luar Jawa mengejar Jawa, dan kabupaten mengejar kota?',
  title: (
    java: string,
    elsewhere: string,
    year: string,
    value: { change: 'widening' | 'narrowed' | 'none' },
  ) => {
    const both = `Cakupan ${java} di Jawa dan ${elsewhere} di luar Jawa`;
    if (value.change === 'none') return `${both}: sama besar`;
    return value.change === 'widening'
      ? `${both}: selisihnya belum pernah selebar ini`
      : `${both}: selisihnya menyempit sejak ${year}`;
  },
  subtitle: (base: string, date: string) =>
    `Persentase kabupaten/kota yang tercakup MPP pada akhir setiap tahun, dari ${base} kabupaten/kota; data per ${date}`,
  sentence: (java: string, ofJava: string, elsewhere: string, ofElsewhere: string, date: string) =>
    `Per ${date} di Jawa tercakup ${java} dari ${ofJava} kabupaten/kota, di luar Jawa ${elsewhere} dari ${ofElsewhere}.`,
  added: (java: string, elsewhere: string, year: string, value: { more: number }) => {
    const counts = `Sejak akhir ${year} cakupan di Jawa bertambah menjadi ${java} kabupaten/kota dan di luar Jawa menjadi ${elsewhere}`;
    if (value.more === 0) return `${counts}: tambahannya sama banyak.`;
    return value.more > 0
      ? `${counts}: tambahan di luar Jawa lebih banyak, walaupun persentasenya lebih rendah karena kabupaten/kotanya lebih banyak.`
      : `${counts}: tambahan di Jawa lebih banyak.`;
  },
  left: (java: string, elsewhere: string) =>
    `Yang belum tercakup ${java} kabupaten/kota di Jawa dan ${elsewhere} di luar Jawa.`,
  kinds: (kota: string, kotas: string, kabupaten: string, kabupatens: string) =>
    `Dari ${kotas} kota ${kota} tercakup; dari ${kabupatens} kabupaten ${kabupaten}.`,
  people: (java: string, elsewhere: string) =>
    `Menurut penduduk, ${java} penduduk Jawa dan ${elsewhere} penduduk luar Jawa tinggal di kabupaten/kota yang tercakup.`,
  panels: { java: 'Jawa dan luar Jawa', kind: 'Kota dan kabupaten' },
  lines: {
    java: 'Jawa',
    elsewhere: 'luar Jawa',
    kota: 'kota',
    kabupaten: 'kabupaten',
  } as Record<string, string>,
  axis: 'Tercakup (%)',
  chart: 'Cakupan menurut kelompok daerah, per tahun',
  described: (name: string, first: string, percent: string, last: string) =>
    `${name}: ${first} pada awal, ${percent} pada akhir ${last}`,
  method: [
    'Sebuah kabupaten/kota tercakup bila MPP-nya sendiri sudah diresmikan atau MPP provinsi melayaninya. Jawa adalah provinsi-provinsi di Pulau Jawa, termasuk DKI Jakarta; wilayah administrasi Jakarta dihitung, dan MPP DKI Jakarta melayani semuanya.',
    'Setiap titik adalah keadaan pada akhir tahun; titik terbaru adalah keadaan pada hari terakhir dalam data. MPP yang tanggalnya hanya diketahui sebagian dihitung sejak hari terakhir yang mungkin.',
  ],
  doubts: [
    {
      doubt: 'Jawa unggul karena MPP dimulai di sana.',
      answer:
        'Mungkin, dan grafiknya menunjukkan sejak kapan setiap garis naik. Karena itu yang dilaporkan adalah selisih per tahun dan jumlah daerah, bukan hanya keadaan terakhir.',
    },
    {
      doubt: 'Persentase menyesatkan karena Jawa memiliki lebih sedikit daerah.',
      answer: 'Jumlah daerah disebut di samping persentasenya, dan juga bagian penduduknya.',
    },
    {
      doubt: 'Tercakup tidak berarti terlayani dengan baik.',
      answer:
        'Benar. Data ini hanya mencatat peresmian. Jarak ke MPP, jam buka, dan mutu layanan tidak ada di dalamnya.',
    },
  ],
};
