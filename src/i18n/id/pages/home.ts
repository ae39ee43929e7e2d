/** Words of the home page. */
export const home = {
  title: (total: string, date: string) => `Mal Pelayanan Publik: ${total} MPP per ${date}`,
  heading: (total: string, date: string, missed: boolean) =>
    `${total} MPP diresmikan per ${date}${missed ? '; target 2024 tidak tercapai' : ''}`,
  description: (total: string, date: string, covered: string, base: string) =>
    `${total} MPP per ${date} menurut jumlah resmi; ${covered} dari ${base} kabupaten/kota tercakup. Setiap angka dengan sumbernya.`,
  definition:
    'Mal Pelayanan Publik (MPP) adalah satu tempat untuk layanan pemerintah daerah, instansi pusat, dan badan usaha milik negara.',
  official: {
    unit: 'MPP',
    label: 'jumlah resmi yang diresmikan',
    according: (date: string) => `Menurut Menteri PANRB pada ${date}, sebagaimana diberitakan`,
    unstated: 'Sumber yang menyebut jumlah ini belum ditemukan.',
  },
  covered: {
    regions: (covered: string, base: string) => `${covered} dari ${base} kabupaten/kota`,
    sentence: (regions: string, percent: string, date: string) =>
      `${regions} tercakup (${percent}), menurut daftar kami per ${date}.`,
    why: (gap: string) =>
      `Jumlah resmi menghitung MPP, cakupan menghitung kabupaten/kota: satu MPP provinsi dapat melayani beberapa kabupaten/kota, dan ${gap} MPP dalam jumlah resmi belum tercatat dalam daftar.`,
    link: 'Mengapa angkanya berbeda',
    more: 'Jumlah resmi dan daftar, satu per satu',
  },
  bases: {
    intro: (total: string, date: string) =>
      `Jumlah resmi (${total} MPP per ${date}) juga sering dibandingkan dengan jumlah daerah. Hasilnya lain dari cakupan, sebab MPP bukan kabupaten/kota:`,
    all: (base: string, share: string) => `${share} dari ${base} kabupaten/kota;`,
    autonomous: (base: string, share: string) =>
      `${share} dari ${base} kabupaten/kota, tanpa enam wilayah administrasi Jakarta.`,
    link: 'Basis setiap persentase',
  },
  target: {
    reached: (date: string) => `MPP pada ${date}: target tidak tercapai`,
    met: (date: string) => `MPP pada ${date}: target tercapai`,
    short: (short: string, target: string) =>
      `Kurang ${short} MPP dari ${target}, satu di setiap kabupaten/kota.`,
    stated: (reached: string, short: string, base: string) =>
      `Menurut hitungan kementerian hari itu: ${reached} kabupaten/kota sudah memiliki MPP dan ${short} belum, dari ${base}. Basisnya tidak memuat wilayah administrasi Jakarta.`,
    sources: 'Sumber target dan hitungan itu:',
  },
  listed: {
    label: 'tercatat dalam daftar',
    gap: (gap: string) => `${gap} dari jumlah resmi belum tercatat.`,
    body: 'Daftar kami menyebut nama setiap MPP beserta sumbernya.',
    link: 'Mengapa berbeda?',
  },
  beyond: {
    label: 'beroperasi, peresmian nasional belum ditemukan',
    years: (years: string) => `Keterangan terakhir: ${years}.`,
    preparing: (count: string, years: string) =>
      `${count} lagi pernah diberitakan disiapkan (${years}).`,
    later: (date: string, each: string) => `Mulai melayani sesudah ${date}: ${each}.`,
    setback: {
      stalled: (each: string) => `Persiapan diberitakan terhenti: ${each}.`,
      vacated: (each: string) =>
        `Sebagian besar penyelenggara layanannya diberitakan sudah pergi: ${each}.`,
      closed: (each: string) => `Diberitakan tutup kembali: ${each}.`,
    } as Record<string, (each: string) => string>,
  },
  progress: {
    flat: 'Garis jumlah resmi hanya naik ketika pemerintah menyatakan jumlah baru, sehingga sebuah peresmian bersama dapat tampak mendahului kenaikannya.',
    /** With the number of milestones in the chart. */
    milestones: (count: string) => `${count} tonggak kebijakan pada grafik`,
    limits: 'Cara membaca garisnya',
    tableCaption: 'Jumlah resmi dan jumlah dalam daftar pada setiap tanggal pernyataan resmi',
  },
  islands: {
    tableCaption: 'Kabupaten/kota menurut status MPP dan kelompok pulau',
  },
  latest: {
    heading: 'Peresmian terbaru',
    sentence: (count: string, date: string, total: string) =>
      `${count} MPP diresmikan pada ${date}, sehingga jumlah nasional menjadi ${total}.`,
    regions: 'Daerah yang diresmikan',
    all: 'Semua peresmian',
    silence: (date: string) =>
      `Peresmian sesudahnya belum ditemukan; halaman sumber terbaru bertanggal ${date}.`,
  },
  ways: {
    heading: 'Mulai dari kebutuhan Anda',
    resident: {
      title: 'Warga',
      body: 'Cari tahu apakah kabupaten atau kota Anda sudah memiliki MPP dan sejak kapan.',
      link: 'Cari daerah Anda',
    },
    journalist: {
      title: 'Jurnalis',
      body: 'Kutip angka beserta sumber dan tanggalnya, telusuri setiap peresmian, unduh datanya.',
      link: 'Telusuri peresmian',
      embed: 'Sematkan grafik',
    },
    policymaker: {
      title: 'Pengambil kebijakan',
      body: 'Saring menurut provinsi dan status, bandingkan, lihat daerah mana yang belum tercakup.',
      link: 'Buka penjelajah data',
    },
  },
};
