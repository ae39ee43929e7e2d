/** Words of the province pages. */
export const province = {
  index: {
    title: 'Cakupan Mal Pelayanan Publik (MPP) menurut provinsi',
    description: (complete: string) =>
      `Berapa kabupaten/kota di setiap provinsi yang tercakup Mal Pelayanan Publik. Di ${complete} provinsi semua kabupaten/kota tercakup.`,
    lead: (complete: string, empty: string, date: string) =>
      `Di ${complete} provinsi semua kabupaten/kota tercakup; di ${empty} provinsi belum ditemukan satu pun MPP yang diresmikan. Data per ${date}; tabel diurutkan menurut cakupan.`,
    tableCaption: 'Kabupaten/kota menurut status MPP dan provinsi',
  },
  title: (name: string) => `Mal Pelayanan Publik (MPP) di ${name}`,
  description: (name: string, covered: string, regions: string, date: string) =>
    `${covered} dari ${regions} kabupaten/kota di ${name} tercakup MPP per ${date}. Status setiap kabupaten/kota dengan tanggal dan sumbernya.`,
  answer: (covered: string, regions: string, percent: string) =>
    `${covered} dari ${regions} kabupaten/kota tercakup (${percent})`,
  national: (percent: string) =>
    `Secara nasional ${percent} kabupaten/kota tercakup, menurut daftar yang sama.`,
  servedNote: (served: string) =>
    `Termasuk ${served} kabupaten/kota yang dilayani MPP provinsi, tanpa tercatat memiliki MPP sendiri.`,
  complete: 'Semua kabupaten/kota di provinsi ini tercakup.',
  /** `shared` names the provinces of the same rank; empty where there are none. */
  rank: (place: string, of: string, shared: string) =>
    `Peringkat ${place} dari ${of} provinsi menurut cakupan${shared && `, bersama ${shared}`}.`,
  people: (percent: string) =>
    `Kabupaten/kota yang tercakup dihuni ${percent} penduduk provinsi ini.`,
  progress: {
    tableCaption: 'Kabupaten/kota yang tercakup pada setiap tanggal perubahan',
    date: 'Tanggal',
    added: 'Bertambah',
    covered: 'Tercakup',
    percent: 'Persentase',
  },
  without: {
    heading: 'Belum ditemukan MPP yang diresmikan',
    lead: (count: string) => `Di ${count} kabupaten/kota belum ditemukan MPP yang diresmikan.`,
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
      services: (count: string) => `${count} jenis layanan`,
    },
  },
  provinceMpp: {
    heading: 'MPP provinsi',
    serves: (names: string) => `Melayani ${names}.`,
  },
  explore: 'Saring provinsi ini di penjelajah data',
  reports: {
    heading: 'Jumlah MPP di provinsi ini menurut pejabat',
    lead: 'Pernyataan dari berbagai sumber, sebagai pembanding daftar kami. Perbedaannya kami tampilkan apa adanya.',
    caption: 'Pernyataan tentang jumlah MPP di provinsi ini',
    date: 'Tanggal',
    count: 'Jumlah dinyatakan',
    note: 'Catatan',
    sources: 'Sumber',
  },
};
