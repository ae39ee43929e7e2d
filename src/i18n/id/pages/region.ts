/**
 * Words of the pages of single regions. Arguments are marked numbers, dates and names unless stated
 * otherwise.
 */
export const region = {
  title: (name: string, province: string) => `MPP di ${name}, ${province}`,
  heading: (name: string) => `MPP di ${name}`,
  description: (sentence: string) =>
    `${sentence} Tanggal, tempat, layanan, tetangga, dan sumbernya di Pantau MPP.`,
  descriptionNone: (sentence: string) =>
    `${sentence} MPP terdekat, tetangga, dan keadaan provinsinya di Pantau MPP.`,
  /** Parts of the sentence on the status of a region. */
  status: {
    own: (name: string, history: string) => `MPP ${name} ${history}.`,
    served: (name: string, province: string, history: string) =>
      `${name} tidak dilayani MPP sendiri, melainkan MPP Provinsi ${province}, yang ${history}.`,
    operating: (name: string, when: string) =>
      `MPP ${name} melayani warga sejak ${when}, tetapi peresmian nasionalnya tidak kami temukan.`,
    operatingUndated: (name: string) =>
      `MPP ${name} tercatat melayani warga; tanggal mulainya dan peresmian nasionalnya tidak kami temukan.`,
    preparing: (name: string) =>
      `MPP ${name} sudah diumumkan atau sedang disiapkan; menurut sumber yang kami temukan, MPP itu belum melayani warga.`,
    none: (name: string, until: string) =>
      `Dalam sumber yang kami periksa sampai ${until}, kami tidak menemukan keterangan bahwa ${name} sudah memiliki MPP.`,
    opened: (when: string) => `mulai melayani warga ${when}`,
    inaugurated: (when: string) => `diresmikan secara nasional ${when}`,
    openedAndInaugurated: (when: string) =>
      `mulai melayani warga dan diresmikan secara nasional ${when}`,
    counted: (date: string) =>
      `terhitung diresmikan paling lambat ${date}, walaupun tanggal peresmiannya tidak kami temukan`,
    then: (first: string, second: string) => `${first} dan ${second}`,
  },
  dates: {
    heading: 'Tanggal yang diketahui',
    committed: 'Komitmen ditandatangani',
    opened: 'Mulai melayani warga',
    inaugurated: 'Diresmikan secara nasional',
    by: (date: string) => `paling lambat ${date}`,
    event: 'Acaranya',
    evidence: 'Bukti peresmian',
  },
  statusSource: 'Sumber status',
  place: {
    heading: 'Tempat dan jam buka',
    headingProvince: 'Tempat dan jam buka MPP provinsi',
    name: 'Nama',
    address: 'Alamat',
    opening_hours: 'Jam buka',
    website: 'Situs web',
  },
  observations: {
    heading: 'Instansi dan layanan dari waktu ke waktu',
    headingProvince: 'Instansi dan layanan MPP provinsi dari waktu ke waktu',
    newest: (counts: string) => `Angka sebanding terbaru: ${counts}.`,
    agencies: (count: string, date: string) => `${count} instansi (${date})`,
    services: (count: string, date: string) => `${count} jenis layanan (${date})`,
    noneComparable:
      'Belum ada angka dilaporkan, bertanggal, dan sebanding dengan MPP lain. Yang ditemukan tercatat di bawah.',
    chart: {
      agencies:
        'Instansi. Titik adalah angka yang dilaporkan; keadaan di antaranya tidak diketahui.',
      services:
        'Jenis layanan. Titik adalah angka yang dilaporkan; keadaan di antaranya tidak diketahui.',
    },
    caption: 'Semua angka yang ditemukan, dari yang terbaru',
    columns: {
      as_of: 'Tanggal',
      agencies: 'Instansi',
      services: 'Layanan',
      counters: 'Gerai',
      visitors_per_day: 'Pengunjung per hari',
    },
    kind: 'Jenis angka',
    reported: 'Dilaporkan',
    planned: 'Rencana, bukan capaian',
    notComparable: 'Tidak sebanding dengan MPP lain',
    noteAndSources: 'Catatan dan sumber',
    undated: 'tanpa tanggal',
    method: 'Bagaimana instansi dan layanan dihitung',
  },
  digital: {
    heading: 'MPP Digital',
    wave: (wave: string, kind: string, date: string) => `Gelombang ${wave} (${kind}), ${date}.`,
    /** By the number of the wave. */
    kinds: [
      'model awal',
      'percontohan nasional',
      'perluasan dengan komitmen',
      'peluncuran lanjutan',
      'versi baru',
    ],
  },
  evaluations: {
    heading: 'Hasil evaluasi kementerian',
    headingProvince: 'Hasil evaluasi kementerian untuk MPP provinsi',
    year: (year: string) => `Tahun ${year}`,
    undated: 'Tahun tidak disebut sumber',
    grade: (grade: string) => `nilai ${grade}`,
    category: {
      prima: 'prima',
      sangat_baik: 'sangat baik',
      baik: 'baik',
      cukup: 'cukup',
    },
  },
  commitments: {
    heading: 'Komitmen dan yang terjadi sesudahnya',
    signed: (who: string, date: string) => `Kepala daerah ${who} menandatangani pada ${date}.`,
    outcome: {
      inaugurated: (when: string) => `Sesudah itu MPP-nya diresmikan secara nasional ${when}.`,
      already: (when: string) => `Ketika itu MPP-nya sudah diresmikan, yaitu ${when}.`,
      counted: (date: string) => `MPP-nya terhitung diresmikan paling lambat ${date}.`,
      served: (when: string) => `Warganya dilayani MPP provinsi, yang diresmikan ${when}.`,
      operating: (until: string) =>
        `MPP-nya kemudian melayani warga, tetapi sampai ${until} peresmian nasionalnya tidak kami temukan.`,
      preparing: (until: string) =>
        `Sampai ${until} kami hanya menemukan keterangan bahwa MPP-nya disiapkan.`,
      none: (until: string) =>
        `Sampai ${until} kami tidak menemukan keterangan bahwa MPP-nya terwujud.`,
    },
  },
  searched: {
    heading: 'Yang kami cari',
    body: (until: string) =>
      `Kami mencari pengumuman, pemberitaan peresmian, dan keterangan pemerintah daerah yang dapat dibuka di internet, sampai ${until}. Tidak satu pun yang kami temukan menyatakan bahwa MPP di daerah ini sudah ada atau sedang disiapkan.`,
    meaning:
      'Itu bukan bukti bahwa MPP tidak ada: bisa jadi MPP sudah melayani tanpa diberitakan, atau namanya belum masuk daftar mana pun yang terbuka.',
    gap: (gap: string, date: string) =>
      `Dari jumlah resmi nasional per ${date}, ${gap} MPP belum dapat kami sebut daerahnya.`,
  },
  nearest: {
    heading: 'MPP terdekat yang sudah diresmikan',
    lead: 'Jarak lurus antara titik kedua daerah, bukan jarak tempuh.',
    distance: (distance: string) => `${distance} km`,
  },
  neighbours: {
    heading: 'Tetangga di darat',
    covered: 'Memiliki atau dilayani MPP yang diresmikan',
    lacking: 'Belum memiliki MPP yang diresmikan',
    source: 'perbatasan yang pendek dapat luput dari data ini',
    island:
      'Menurut data batas wilayah yang kami pakai, daerah ini tidak berbatasan darat dengan kabupaten/kota lain.',
  },
  province: {
    heading: (name: string) => `Keadaan di ${name}`,
    standing: (name: string, covered: string, regions: string, percent: string) =>
      `Di ${name}, ${covered} dari ${regions} kabupaten/kota memiliki MPP yang diresmikan atau dilayani MPP provinsi (${percent}).`,
  },
  about: {
    heading: 'Penduduk dan luas',
  },
  sources: 'Semua sumber halaman ini',
  correct: {
    heading: 'Ada yang keliru atau kurang?',
    missing: (things: string) => `Yang belum kami temukan: ${things}.`,
    things: {
      opened_on: 'tanggal pasti mulai melayani',
      inaugurated_on: 'tanggal peresmian',
      address: 'alamat',
      opening_hours: 'jam buka',
      website: 'situs web',
      counts: 'jumlah instansi dan layanan',
    },
    invitation: 'Bila Anda tahu sumbernya, beri tahu kami.',
    row: (file: string) => `Koreksi baris daerah ini dalam ${file}`,
    issue: 'Kirim koreksi atau fakta baru',
    missingMpp: 'Laporkan MPP di daerah ini',
    newInauguration: 'Laporkan peresmian MPP daerah ini',
    changes: 'Lihat apa saja yang sudah dikoreksi',
    issueTitle: (name: string, code: string) => `Koreksi: ${name} (${code})`,
  },
  moved: {
    title: (former: string, name: string) => `${former} kini bernama ${name}`,
    link: (name: string) => `Buka halaman ${name}`,
  },
};
