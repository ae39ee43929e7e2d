/** The ready questions of the explorer: their labels and their findings. Numbers and dates arrive formatted. */
export const explorerQuestions = {
  heading: 'Pertanyaan siap',
  large: {
    label: 'Berpenduduk 500.000 ke atas, belum ditemukan',
    finding: (regions: string, people: string, date: string) =>
      `Di ${regions} kabupaten/kota berpenduduk 500.000 jiwa ke atas belum ditemukan MPP; penduduknya ${people} jiwa (data ${date})`,
  },
  outsideJava: {
    label: 'Luar Jawa, belum ditemukan',
    finding: (regions: string, people: string, date: string) =>
      `Di ${regions} kabupaten/kota di luar Jawa belum ditemukan MPP; penduduknya ${people} jiwa (data ${date})`,
  },
  only: {
    label: 'Satu-satunya di provinsinya yang belum ditemukan',
    finding: (regions: string, people: string, date: string) =>
      `${regions} kabupaten/kota adalah satu-satunya di provinsinya yang MPP-nya belum ditemukan; penduduknya ${people} jiwa (data ${date})`,
  },
  underdeveloped: {
    label: 'Daerah tertinggal, belum ditemukan',
    finding: (regions: string, people: string, date: string) =>
      `Di ${regions} daerah tertinggal belum ditemukan MPP; penduduknya ${people} jiwa (data ${date})`,
  },
  operating: {
    label: 'Beroperasi, peresmian belum ditemukan',
    finding: (regions: string, people: string, date: string) =>
      `Di ${regions} kabupaten/kota MPP beroperasi tetapi peresmiannya belum ditemukan; penduduknya ${people} jiwa (data ${date})`,
  },
  lastYear: {
    label: 'Diresmikan dalam 12 bulan terakhir data',
    finding: (regions: string, people: string, date: string) =>
      `MPP di ${regions} kabupaten/kota diresmikan dalam 12 bulan terakhir data; penduduknya ${people} jiwa (data ${date})`,
  },
};
