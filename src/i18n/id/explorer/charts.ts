/** Words of the explorer's histograms and of choosing in charts. Numbers arrive formatted. */
export const explorerCharts = {
  histograms: {
    heading: {
      services: 'Menurut jumlah jenis layanan',
      agencies: 'Menurut jumlah instansi',
      population: 'Menurut jumlah penduduk',
    },
    /** Before the sentence on the largest class. */
    known: {
      services: (known: string, regions: string) =>
        `Jumlah jenis layanan MPP diketahui di ${known} dari ${regions} daerah yang cocok.`,
      agencies: (known: string, regions: string) =>
        `Jumlah instansi MPP diketahui di ${known} dari ${regions} daerah yang cocok.`,
      population: (known: string, regions: string) =>
        `Jumlah penduduk diketahui di ${known} dari ${regions} daerah yang cocok.`,
    },
    most: (name: string, regions: string) =>
      `Kelas yang paling banyak daerahnya: ${name} (${regions} daerah).`,
    mostAlike: (names: string, regions: string) =>
      `Kelas yang paling banyak daerahnya: ${names} (masing-masing ${regions} daerah).`,
    unknown: (regions: string) => `Tidak diketahui: ${regions} daerah.`,
    none: 'Tidak ada daerah yang cocok.',
    /** How to read the chart. */
    note: {
      services: 'Daerah yang dilayani MPP provinsi dihitung dengan jumlah jenis layanan MPP itu.',
      agencies: 'Daerah yang dilayani MPP provinsi dihitung dengan jumlah instansi MPP itu.',
      population: 'Lebar kelas tidak sama: makin banyak penduduk, makin lebar kelasnya.',
    },
    caption: {
      services: 'Kabupaten/kota yang cocok menurut jumlah jenis layanan MPP',
      agencies: 'Kabupaten/kota yang cocok menurut jumlah instansi MPP',
      population: 'Kabupaten/kota yang cocok menurut jumlah penduduk',
    },
    class: { services: 'Jenis layanan', agencies: 'Instansi', population: 'Penduduk' },
    regions: 'Daerah',
    unknownClass: 'Tidak diketahui',
  },
  /** A number with its unit. */
  value: {
    services: (number: string) => `${number} jenis layanan`,
    agencies: (number: string) => `${number} instansi`,
    population: (number: string) => `${number} jiwa`,
  },
  brush: {
    hint: {
      progress:
        'Seret pada grafik untuk memilih bulan. Bagian lain ikut tersaring; grafik ini tetap menampilkan semua bulan.',
      services: 'Seret untuk memilih rentang; grafik ini sendiri tidak ikut tersaring.',
      agencies: 'Seret untuk memilih rentang; grafik ini sendiri tidak ikut tersaring.',
      population: 'Seret untuk memilih rentang; grafik ini sendiri tidak ikut tersaring.',
    },
    group: {
      progress: 'Rentang bulan peresmian',
      services: 'Rentang jumlah jenis layanan',
      agencies: 'Rentang jumlah instansi',
      population: 'Rentang jumlah penduduk',
    },
    ends: { from: 'Dari', to: 'Sampai' },
    noUpperEnd: 'tanpa batas atas',
    chosen: (from: string, to: string) => `Dipilih: ${from} sampai ${to}`,
    chosenFrom: (from: string) => `Dipilih: dari ${from}`,
    chosenTo: (to: string) => `Dipilih: sampai ${to}`,
  },
  bars: {
    hint: {
      islands:
        'Pilih baris untuk menyaring; pilih lagi untuk membatalkan. Bagian lain ikut tersaring; grafik dan kalimat di sini tetap mencakup semua baris.',
      provinces:
        'Pilih baris untuk menyaring; pilih lagi untuk membatalkan. Bagian lain ikut tersaring; grafik dan kalimat di sini tetap mencakup semua baris.',
    },
    group: { islands: 'Saring menurut kelompok pulau', provinces: 'Saring menurut provinsi' },
  },
  /** The number fields of the form. */
  fields: {
    legend: {
      services: 'Jumlah jenis layanan MPP',
      agencies: 'Jumlah instansi MPP',
      population: 'Jumlah penduduk',
    },
    ends: { from: 'Paling sedikit', to: 'Paling banyak' },
    chips: {
      services: { from: 'Jenis layanan paling sedikit {}', to: 'Jenis layanan paling banyak {}' },
      agencies: { from: 'Instansi paling sedikit {}', to: 'Instansi paling banyak {}' },
      population: { from: 'Penduduk paling sedikit {}', to: 'Penduduk paling banyak {}' },
    },
    /** On the narrow line of a folded group, whose name may say what is counted. */
    short: {
      services: { from: 'Jenis layanan ≥ {}', to: 'Jenis layanan ≤ {}' },
      agencies: { from: 'Instansi ≥ {}', to: 'Instansi ≤ {}' },
      population: { from: '≥ {}', to: '≤ {}' },
    },
  },
};
