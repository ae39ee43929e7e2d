/** Words of the province pages. */
export const province = {
  index: {
    inMenu: { label: 'Provinsi', words: 'peringkat provinsi;cakupan provinsi;ranking' },
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
  /** What the drawing of the tiles and that of the ranks show. */
  map: (name: string) =>
    `Peta petak ${name}: kabupaten/kota menurut status MPP, seperti dalam tabel`,
  strip: (name: string) => `Cakupan semua provinsi menurut peringkat, dengan ${name} ditandai`,
  progress: {
    /** The year of the largest rise, with the numbers before and after it. */
    biggest: (year: string, before: string, after: string) =>
      `Kenaikan terbesar dalam setahun: ${year}, dari ${before} menjadi ${after} kabupaten/kota.`,
    biggestFirst: (year: string, after: string) =>
      `Kenaikan terbesar dalam setahun: ${year}, tahun pertama, menjadi ${after} kabupaten/kota.`,
    tableCaption: 'Kabupaten/kota yang tercakup pada setiap tanggal perubahan',
    date: 'Tanggal',
    added: 'Bertambah',
    covered: 'Tercakup',
    percent: 'Persentase',
  },
  without: {
    heading: 'Belum ditemukan MPP yang diresmikan',
    lead: ((count) => `Di ${count} kabupaten/kota belum ditemukan MPP yang diresmikan.`) as (
      count: string,
      regions: number,
    ) => string,
    people: (count: string) => `${count} jiwa`,
    further: 'Kabupaten/kota lainnya',
    peopleDate: 'Penduduk: semester II 2024 (Ditjen Dukcapil, Kementerian Dalam Negeri).',
  },
  regions: {
    heading: 'Semua kabupaten/kota',
    caption: (name: string) => `Status MPP setiap kabupaten/kota di ${name}`,
    region: 'Kabupaten/kota',
    inaugurated: 'Diresmikan',
    opened: 'Mulai melayani',
    /** The same on a phone, in front of the date. */
    openedShort: 'mulai',
    how: 'Cara membaca tabel',
    services: 'Instansi / layanan',
    reading:
      'Baris tanpa tanggal peresmian menunjukkan statusnya. – berarti belum ditemukan; ≤ berarti paling lambat. Instansi dan jenis layanan dengan tahun keterangannya. [Kurung siku]: nomor sumber.',
    by: (date: string) => `≤ ${date}`,
  },
  provinceMpp: {
    heading: 'MPP provinsi',
    serves: (names: string) => `Melayani ${names}.`,
  },
  explore: 'Saring provinsi ini di penjelajah data',
  reports: {
    heading: 'Jumlah MPP di provinsi ini menurut pejabat',
    lead: 'Pernyataan dari berbagai sumber, sebagai pembanding daftar kami. Perbedaannya kami tampilkan apa adanya.',
    /** The summary of the statements before the newest. */
    earlier: (count: string) => `${count} pernyataan sebelumnya`,
    stated: ((count) => `${count} MPP`) as (count: string, mpps: number) => string,
  },
};
