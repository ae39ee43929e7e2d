/** Words of the insight about the time from a signed commitment to an inauguration. Numbers arrive as HTML. */
export const commitments = {
  name: 'Dari janji ke pintu',
  question: 'Berapa lama dari penandatanganan komitmen sampai MPP-nya diresmikan?',
  title: (one: string, five: string) =>
    `Setahun sesudah komitmen ditandatangani ${one} daerah memiliki MPP yang diresmikan, sesudah lima tahun ${five}`,
  titleShort: (one: string) =>
    `Setahun sesudah komitmen ditandatangani ${one} daerah memiliki MPP yang diresmikan`,
  middle: (three: string) => `Sesudah tiga tahun perkiraannya ${three}.`,
  subtitle: (named: string, signatories: string, date: string) =>
    `Perkiraan Kaplan-Meier bagi ${named} dari ${signatories} penanda tangan komitmen 2018 sampai 2021 yang disebut dalam sumber; data per ${date}`,
  sentence: (
    done: string,
    followed: string,
    waiting: string,
    date: string,
    value: { waiting: number },
  ) =>
    value.waiting === 0
      ? `Sampai ${date} MPP di semua ${followed} daerah yang disebut sudah diresmikan.`
      : `Sampai ${date} MPP di ${done} dari ${followed} daerah yang disebut sudah diresmikan; di ${waiting} belum ditemukan.`,
  event: (year: string, one: string, three: string, named: string, signatories: string) =>
    `Penandatanganan ${year}: ${one} setelah setahun, ${three} setelah tiga tahun (${named} dari ${signatories} penanda tangan disebut).`,
  before: (count: string) =>
    `${count} di antaranya sudah memiliki MPP pada hari penandatanganan dan tidak diikuti.`,
  label: (name: string, percent: string) => `${name}: ${percent}`,
  all: 'semua',
  axis: 'Sudah diresmikan (%)',
  years: 'tahun sesudahnya',
  table: 'Masih menunggu dan terpantau',
  chart:
    'Bagian penanda tangan yang MPP-nya sudah diresmikan, menurut tahun sesudah penandatanganan',
  described: (name: string, percent: string, years: string) =>
    `${name}: ${percent} setelah ${years} tahun`,
  source: 'laporan penandatanganan komitmen, dan daftar Pantau MPP',
  method: [
    'Setiap penanda tangan diikuti sejak hari penandatanganan sampai MPP-nya terhitung diresmikan, atau sampai hari terakhir dalam data. Perkiraan Kaplan-Meier mengalikan, pada setiap hari peresmian, bagian yang masih menunggu sesudahnya; yang waktu pantaunya habis tidak dihitung lagi. Rumusnya: E. L. Kaplan dan P. Meier, “Nonparametric estimation from incomplete observations”.',
    'Di bawah grafik tertulis berapa penanda tangan yang masih menunggu dan masih terpantau pada setiap tahun. Makin kecil angkanya, makin sedikit arti garisnya.',
  ],
  doubts: [
    {
      doubt: 'Sebagian penanda tangan tidak disebut, dan yang disebut mungkin yang berhasil.',
      answer:
        'Bisa jadi. Karena itu jumlah yang disebut tertulis untuk setiap penandatanganan, dan yang hanya sedikit disebut tidak diberi garis sendiri.',
    },
    {
      doubt: 'MPP bisa saja sudah direncanakan, jadi penandatanganan bukan sebabnya.',
      answer:
        'Benar. Halaman ini mengukur waktu, bukan pengaruh. Tidak ada kelompok pembanding yang tidak menandatangani.',
    },
    {
      doubt: 'Peresmian bukan pembukaan; pintunya mungkin terbuka lebih dahulu.',
      answer:
        'Benar, sering kali begitu. Lihat wawasan tentang pembukaan sebelum peresmian. Tanggal pembukaan belum diketahui untuk semua MPP, jadi tidak dipakai di sini.',
    },
  ],
};
