/** Words of the page with both maps. Numbers and dates arrive as marked HTML. */
export const mapPage = {
  title: 'Peta MPP Indonesia',
  description: (first: string, date: string) =>
    `Kabupaten/kota mana yang sudah terjangkau Mal Pelayanan Publik, pada peta petak dan peta titik, dari ${first} sampai data per ${date}.`,
  lead: (first: string, firstCovered: string, covered: string, regions: string, percent: string) =>
    `Pada akhir ${first} baru ${firstCovered} kabupaten/kota yang terjangkau MPP. Kini ${covered} dari ${regions} (${percent}).`,
  meaning:
    'Terjangkau berarti memiliki MPP yang diresmikan atau dilayani MPP provinsi. Angkanya dihitung dari daftar MPP yang dapat disebut satu per satu.',
  meaningLink: 'Mengapa berbeda dari jumlah resmi',
  year: {
    heading: 'Pilih tahun',
    label: 'Tahun',
    endOf: (year: string) => `akhir ${year}`,
    now: (date: string) => `kini, data per ${date}`,
    covered: (covered: string, regions: string, year: string) =>
      `${covered} dari ${regions} kabupaten/kota terjangkau pada akhir ${year}.`,
    coveredNow: (covered: string, regions: string, date: string) =>
      `${covered} dari ${regions} kabupaten/kota terjangkau, menurut data per ${date}.`,
    back: 'Mundur satu tahun',
    forward: 'Maju satu tahun',
    play: 'Putar',
    stop: 'Berhenti',
    help: 'Untuk tahun yang lewat, kedua peta hanya membedakan daerah yang sudah dan yang belum terjangkau: status lain hanya diketahui untuk kini.',
  },
  tiles: {
    heading: 'Setiap daerah satu petak',
    caption: (regions: string) =>
      `Ada ${regions} petak, satu untuk setiap kabupaten/kota, semuanya sama besar: setiap pemerintah daerah terhitung sama, di mana pun letaknya dan berapa pun penduduknya.`,
  },
  dots: {
    heading: 'Setiap daerah satu titik',
    caption:
      'Makin besar titik, makin banyak penduduknya; titik yang paling kecil dibuat sedikit lebih besar agar terlihat. Titik terletak di dalam bagian terluas setiap daerah, bukan di gedung MPP. Daratan: Natural Earth (domain publik); daratan negara tetangga lebih pucat. Batas wilayah administrasi tidak digambar.',
    tableCaption: 'Cakupan menurut kelompok pulau',
  },
  six: {
    heading: 'Enam waktu',
    sentence: (before: string, beforeYear: string, after: string, afterYear: string) =>
      `Dari akhir ${beforeYear} sampai akhir ${afterYear}, ketika banyak MPP diresmikan bersama-sama, yang terjangkau bertambah dari ${before} menjadi ${after} kabupaten/kota.`,
    endOf: (year: string) => `Akhir ${year}`,
    now: (date: string) => `Kini (${date})`,
    covered: (covered: string, regions: string) => `${covered} dari ${regions}`,
    key: 'Petak besar berwarna hijau: sudah terjangkau. Petak kecil kelabu: belum.',
    tableCaption: 'Kabupaten/kota terjangkau pada akhir setiap tahun',
    year: 'Akhir tahun',
    newest: 'Tahun terbaru: sampai data terakhir.',
  },
};
