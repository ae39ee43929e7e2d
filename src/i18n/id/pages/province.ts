/** Words of the province pages. */
export const province = {
  index: {
    title: 'Cakupan MPP menurut provinsi',
    description: (complete: string) =>
      `Berapa kabupaten/kota di setiap provinsi yang sudah memiliki Mal Pelayanan Publik, dan mana yang belum. ${complete} provinsi sudah lengkap.`,
    lead: (complete: string, empty: string) =>
      `${complete} provinsi sudah menjangkau semua kabupaten/kotanya; ${empty} provinsi belum memiliki satu pun MPP yang diresmikan.`,
    heading: 'Semua provinsi',
    tableCaption: 'Kabupaten/kota menurut status MPP dan provinsi',
  },
  title: (name: string) => `MPP di ${name}`,
  description: (name: string, covered: string, regions: string, date: string) =>
    `${covered} dari ${regions} kabupaten/kota di ${name} memiliki MPP yang diresmikan atau dilayani MPP provinsi. Daftar lengkap dengan tanggal dan sumber, per ${date}.`,
  answer: (covered: string, regions: string, percent: string) =>
    `${covered} dari ${regions} kabupaten/kota terjangkau (${percent})`,
  national: (percent: string) => `Secara nasional ${percent} menurut daftar yang sama.`,
  servedNote: (served: string) =>
    `Termasuk ${served} daerah yang dilayani MPP penyelenggaraan provinsi, bukan MPP sendiri.`,
  complete: 'Semua kabupaten/kota di provinsi ini terjangkau MPP yang diresmikan.',
  rank: (place: string, of: string) =>
    `Peringkat ${place} dari ${of} provinsi menurut persentase terjangkau.`,
  people: (percent: string) =>
    `Kabupaten/kota yang terjangkau dihuni ${percent} penduduk provinsi ini.`,
  progress: {
    heading: 'Kemajuan dibandingkan nasional',
    tableCaption: 'Kabupaten/kota yang terjangkau pada setiap tanggal perubahan',
    date: 'Tanggal',
    added: 'Bertambah',
    covered: 'Terjangkau',
    percent: 'Persentase',
  },
  without: {
    heading: 'Yang belum diresmikan',
    lead: (count: string) =>
      `${count} kabupaten/kota belum memiliki MPP yang diresmikan menurut sumber yang kami temukan.`,
  },
  regions: {
    heading: 'Semua kabupaten/kota',
    caption: (name: string) => `Status MPP setiap kabupaten/kota di ${name}`,
    region: 'Kabupaten/kota',
    status: 'Status',
    inaugurated: 'Diresmikan',
    opened: 'Mulai melayani',
    services: 'Instansi dan layanan',
    sources: 'Sumber',
    by: (date: string) => `paling lambat ${date}`,
    measure: {
      agencies: (count: string) => `${count} instansi`,
      services: (count: string) => `${count} layanan`,
    },
  },
  provinceMpp: {
    heading: 'MPP yang diselenggarakan provinsi',
    serves: (names: string) => `Melayani ${names}.`,
  },
  explore: 'Saring provinsi ini di penjelajah data',
  reports: {
    heading: 'Yang dinyatakan pejabat tentang provinsi ini',
    lead: 'Pernyataan dari berbagai sumber, sebagai pembanding daftar kami. Yang berbeda tidak kami ratakan.',
    caption: 'Pernyataan tentang jumlah MPP di provinsi ini',
    date: 'Tanggal',
    count: 'Jumlah dinyatakan',
    note: 'Catatan',
    sources: 'Sumber',
  },
};
