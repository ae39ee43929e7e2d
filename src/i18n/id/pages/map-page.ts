/** Words of the page with both maps. Numbers and dates arrive as marked HTML. */
export const mapPage = {
  inMenu: { label: 'Peta', words: 'peta petak;peta titik;lokasi;sebaran' },
  title: 'Peta Mal Pelayanan Publik (MPP) di Indonesia',
  description: (first: string, date: string) =>
    `Kabupaten/kota yang tercakup Mal Pelayanan Publik pada peta petak dan peta titik, dari ${first} sampai data per ${date}.`,
  lead: (
    first: string,
    firstCovered: string,
    covered: string,
    regions: string,
    percent: string,
    date: string,
  ) =>
    `Pada akhir ${first} ada ${firstCovered} kabupaten/kota yang tercakup MPP; per ${date} ada ${covered} dari ${regions} kabupaten/kota (${percent}).`,
  meaning:
    'Tercakup berarti memiliki MPP yang diresmikan atau dilayani MPP provinsi. Angkanya dihitung dari daftar Pantau MPP.',
  own: 'Buat peta petak dari data Anda sendiri',
  meaningLink: 'Mengapa berbeda dari jumlah resmi',
  year: {
    heading: 'Pilih tahun',
    label: 'Tahun',
    endOf: (year: string) => `akhir ${year}`,
    now: (date: string) => `data per ${date}`,
    covered: (covered: string, regions: string, year: string) =>
      `${covered} dari ${regions} kabupaten/kota tercakup pada akhir ${year}.`,
    coveredNow: (covered: string, regions: string, date: string) =>
      `${covered} dari ${regions} kabupaten/kota tercakup, menurut data per ${date}.`,
    back: 'Mundur satu tahun',
    forward: 'Maju satu tahun',
    play: 'Putar',
    stop: 'Berhenti',
    help: 'Untuk tahun yang lewat, kedua peta hanya membedakan daerah yang tercakup dari yang lain: status lain hanya diketahui untuk keadaan terakhir.',
  },
  tiles: {
    caption: (regions: string) =>
      `Ada ${regions} petak, satu untuk setiap kabupaten/kota, semuanya sama besar: setiap pemerintah daerah terhitung sama, di mana pun letaknya dan berapa pun penduduknya.`,
  },
  dots: {
    caption:
      'Makin besar titik, makin banyak penduduknya; titik yang paling kecil dibuat sedikit lebih besar agar terlihat. Titik terletak di dalam bagian terluas setiap daerah, bukan di gedung MPP. Daratan: Natural Earth (domain publik); daratan negara tetangga lebih pucat. Batas wilayah administrasi tidak digambar.',
    tableCaption: 'Cakupan menurut kelompok pulau',
  },
  six: {
    heading: (before: string, after: string) =>
      `Enam titik waktu: dari ${before} menjadi ${after} kabupaten/kota tercakup`,
    sentence: (before: string, beforeYear: string, after: string, afterYear: string) =>
      `Dari akhir ${beforeYear} sampai akhir ${afterYear}, ketika banyak MPP diresmikan bersama-sama, yang tercakup bertambah dari ${before} menjadi ${after} kabupaten/kota.`,
    endOf: (year: string) => `Akhir ${year}`,
    now: (date: string) => `Data per ${date}`,
    covered: (covered: string, regions: string) => `${covered} dari ${regions} kabupaten/kota`,
    key: 'Petak besar berwarna hijau: tercakup. Petak kecil kelabu: belum ditemukan MPP yang diresmikan.',
    tableCaption: 'Kabupaten/kota yang tercakup pada akhir setiap tahun',
    year: 'Akhir tahun',
    newest: 'Tahun terbaru: sampai data terakhir.',
  },
};
