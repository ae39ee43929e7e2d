/** Words of the explorer's columns, filters and chips, and phrases in titles and citations. */
export const explorerChoices = {
  /** The headings of the table. */
  columns: {
    code: 'Kode',
    name: 'Daerah',
    province: 'Provinsi',
    status: 'Status',
    inaugurated: 'Diresmikan',
    opened: 'Mulai melayani',
    agencies: 'Instansi',
    services: 'Jenis layanan',
    population: 'Penduduk',
    digital: 'Percontohan MPP Digital',
    island: 'Kelompok pulau',
    mpp: 'Nama MPP',
    evidence: 'Bukti peresmian',
    hours: 'Jam buka',
    named: 'Layanan yang diberitakan',
    underdeveloped: 'Daerah tertinggal',
  },
  /** The grades of evidence for an inauguration. */
  evidence: {
    ceremony: 'Acara diberitakan',
    counted: 'Dihitung kementerian, acara belum ditemukan',
    inferred: 'Disimpulkan dari fakta lain',
  },
  /** The form. */
  filters: {
    heading: 'Saringan',
    show: 'Tampilkan saringan',
    see: (count: string) => `Lihat hasil: ${count}`,
    text: 'Cari nama',
    textHint: 'Daerah, provinsi, MPP',
    islands: 'Kelompok pulau',
    provinces: 'Provinsi',
    kind: 'Jenis daerah',
    allKinds: 'Semua',
    status: 'Status',
    years: 'Bulan peresmian',
    yearsHint:
      'MPP yang tanggal peresmiannya belum ditemukan masuk bulan ketika ia paling lambat terhitung diresmikan.',
    numbers: 'Jenis layanan, instansi, penduduk',
    inUse: 'dipakai',
    from: 'Dari',
    to: 'Sampai',
    anyYear: 'Kapan pun',
    pilot: 'MPP Digital',
    pilotOnly: 'Hanya daerah percontohan MPP Digital',
    named: 'Layanan yang diberitakan tersedia',
    namedHint:
      'Batangnya menghitung daerah yang cocok dengan saringan lain. Rencana tidak dihitung, dan daerah tanpa laporan belum tentu tidak melayaninya.',
    namedAll: 'Harus semua layanan yang dipilih, bukan salah satu',
    namedUnit: 'daerah',
    namedUnknown: (count: string) =>
      count === '0'
        ? 'Di antara daerah yang cocok, tidak ada yang tanpa laporan tentang layanannya.'
        : `Untuk ${count} daerah yang cocok belum ditemukan laporan tentang layanannya.`,
    hours: 'Jam buka',
    hoursOnly: 'Hanya yang jam bukanya pernah diberitakan',
    underdeveloped: 'Daerah tertinggal',
    underdevelopedOnly: (regulation: string, from: string, to: string) =>
      `Hanya daerah tertinggal menurut ${regulation}, ${from} sampai ${to}`,
    evidence: 'Bukti peresmian',
  },
  /** The chips above the results; `{}` is replaced by the chosen value. */
  chips: {
    heading: 'Saringan aktif',
    remove: 'Hapus saringan',
    knownOn: 'Keadaan per {}',
    backToNewest: 'Kembali ke data terbaru:',
    base: (base: string) => `Basis ${base}`,
    clear: 'Hapus semua',
    text: 'Memuat “{}”',
    from: 'Diresmikan sejak {}',
    to: 'Diresmikan sampai {}',
    pilot: 'Percontohan MPP Digital',
    namedAll: 'Semua layanan itu',
    hours: 'Jam buka pernah diberitakan',
    underdeveloped: 'Daerah tertinggal',
  },
  /** Titles of files and citations. */
  phrases: {
    none: {
      all: (count: string) => `semua ${count} kabupaten/kota`,
      autonomous: (count: string) => `semua ${count} kabupaten/kota otonom`,
    },
    islands: (names: string) => `kelompok pulau ${names}`,
    provinces: (names: string) => `provinsi ${names}`,
    regions: (names: string) => names,
    many: {
      islands: (count: string) => `${count} kelompok pulau`,
      provinces: (count: string) => `${count} provinsi`,
      regions: (count: string) => `${count} kabupaten/kota yang dipilih`,
    },
    regionName: { kabupaten: 'Kabupaten', kota: 'Kota' } as Record<string, string>,
    kind: { kabupaten: 'hanya kabupaten', kota: 'hanya kota' },
    statuses: (names: string) => `status ${names}`,
    months: {
      from: (month: string) => `diresmikan sejak ${month}`,
      to: (month: string) => `diresmikan sampai ${month}`,
      both: (from: string, to: string) => `diresmikan dari ${from} sampai ${to}`,
    },
    numbers: {
      from: (number: string) => `${number} atau lebih`,
      to: (number: string) => `paling banyak ${number}`,
      both: (from: string, to: string) => `${from} sampai ${to}`,
    },
    measures: {
      services: (range: string) => `jenis layanan: ${range}`,
      agencies: (range: string) => `instansi: ${range}`,
      population: (range: string) => `penduduk: ${range}`,
    },
    pilot: 'percontohan MPP Digital',
    named: {
      any: (names: string) => `diberitakan melayani salah satu dari: ${names}`,
      all: (names: string) => `diberitakan melayani semua dari: ${names}`,
      many: (count: string) => `${count} layanan yang dipilih`,
    },
    hours: 'jam buka pernah diberitakan',
    underdeveloped: 'daerah tertinggal',
    evidence: (names: string) => `bukti peresmian: ${names}`,
    text: (text: string) => `nama memuat “${text}”`,
    base: {
      all: (count: string) => `dari ${count} kabupaten/kota`,
      autonomous: (count: string) => `dari ${count} kabupaten/kota otonom`,
    },
    knownOn: (date: string) => `keadaan per ${date}`,
  },
};
