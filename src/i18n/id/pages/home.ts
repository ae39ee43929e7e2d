/** Words of the home page. */
export const home = {
  title: 'Sudah sejauh mana Mal Pelayanan Publik hadir di Indonesia?',
  description: (total: string, base: string, date: string) =>
    `${total} dari ${base} kabupaten/kota: jumlah resmi Mal Pelayanan Publik yang telah diresmikan per ${date}, lengkap dengan sumber untuk setiap angka.`,
  headlineLabel: 'MPP telah diresmikan',
  headlineOf: (base: string, share: string) => `dari ${base} kabupaten/kota, atau ${share}`,
  headlineDate: (date: string) => `Jumlah resmi Kementerian PANRB per ${date}`,
  otherBase: (base: string, share: string) =>
    `${share} bila basisnya ${base}, tanpa enam wilayah administrasi Jakarta.`,
  intro:
    'Mal Pelayanan Publik (MPP) menyatukan layanan pemerintah daerah, instansi pusat, dan badan usaha milik negara di satu tempat. Pemerintah menargetkan satu MPP di setiap kabupaten/kota pada 2024.',
  target: {
    label: 'Target 2024',
    missed: (reached: string, target: string, date: string) =>
      `Tidak tercapai: ${reached} dari ${target} pada ${date}`,
    short: 'kurang pada akhir 2024',
    stillShort: 'kurang menurut jumlah resmi terakhir',
  },
  listed: {
    label: 'tercatat dalam daftar',
    body: (gap: string) =>
      `Daftar kami menyebut nama setiap MPP beserta sumbernya; ${gap} dari jumlah resmi belum tercatat dalam daftar.`,
    link: 'Mengapa berbeda?',
  },
  beyond: {
    label: 'beroperasi, peresmian belum ditemukan',
    preparing: (count: string) => `dan ${count} lagi pernah diberitakan disiapkan`,
  },
  progress: {
    heading: 'Kemajuan sejak 2017',
    flat: 'Garis jumlah resmi hanya naik ketika pemerintah menyatakan jumlah baru, sehingga sebuah peresmian bersama dapat tampak mendahului kenaikannya.',
    milestones: 'Tonggak kebijakan pada grafik',
    tableCaption: 'Jumlah resmi dan jumlah dalam daftar pada setiap tanggal pernyataan resmi',
  },
  islands: {
    heading: 'Cakupan menurut kelompok pulau',
    tableCaption: 'Kabupaten/kota menurut status MPP dan kelompok pulau',
  },
  latest: {
    heading: 'Peresmian terbaru',
    sentence: (count: string, date: string, total: string) =>
      `${count} MPP diresmikan pada ${date}, sehingga jumlah nasional menjadi ${total}.`,
    regions: 'Daerah yang diresmikan',
    all: 'Semua peresmian',
    silence: (date: string) =>
      `Tidak ada kabar peresmian sesudahnya dalam sumber yang kami temukan (halaman terbaru bertanggal ${date}). Itu bukan berarti tidak ada.`,
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
