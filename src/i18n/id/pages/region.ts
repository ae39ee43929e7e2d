/**
 * Words of the pages of single regions. Arguments are marked numbers, dates and names unless stated
 * otherwise.
 */
export const region = {
  title: (name: string, province: string) => `MPP di ${name}, ${province}`,
  heading: (name: string) => `MPP di ${name}`,
  /** A title that names what the page has of the MPP; `things` is empty or a phrase. */
  titleOf: (name: string, things: string) =>
    `Mal Pelayanan Publik (MPP) ${name}${things && `: ${things}`}`,
  titleNone: (name: string, province: string) => `Apakah ada MPP di ${name}, ${province}?`,
  /** What a page can have of an MPP, for its title. */
  titleThings: {
    address: 'alamat',
    services: 'layanan',
    opening_hours: 'jam buka',
    counts: 'jumlah layanan',
  },
  /** Sentences of the description. */
  short: (name: string, when: string) => `MPP ${name} diresmikan ${when}.`,
  addressIs: (address: string) => `Alamat: ${address}.`,
  servicesAre: (services: string) => `Layanan, antara lain: ${services}.`,
  /** The newest report that the MPP serves the public. */
  newest: {
    later: (date: string) => `Keterangan terbaru bahwa MPP ini melayani warga bertanggal ${date}.`,
    none: 'Keterangan bertanggal yang lebih baru bahwa MPP ini melayani warga belum ditemukan.',
  },
  /** Parts of the sentence on the status of a region. */
  status: {
    own: (name: string, history: string) => `MPP ${name} ${history}.`,
    served: (name: string, province: string, history: string) =>
      `${name} tidak tercatat memiliki MPP sendiri; warganya dilayani MPP Provinsi ${province}, yang ${history}.`,
    operating: (name: string, when: string) =>
      `MPP ${name} melayani warga sejak ${when}, tetapi peresmian nasionalnya belum ditemukan.`,
    operatingUndated: (name: string) =>
      `MPP ${name} tercatat melayani warga; tanggal mulainya dan peresmian nasionalnya belum ditemukan.`,
    preparing: (name: string, reported: string) =>
      `MPP ${name} diberitakan disiapkan${reported}; keterangan bahwa MPP itu sudah melayani warga belum ditemukan.`,
    /** The date of the last report, within a sentence. */
    reported: (date: string) => `, terakhir pada ${date}`,
    /** What the last report says held it up. */
    setbacks: {
      stalled: 'Menurut keterangan terakhir itu, persiapannya terhenti.',
      vacated: 'Menurut keterangan terakhir yang ditemukan, sebagian besar instansi sudah pergi.',
      closed: 'Menurut keterangan terakhir yang ditemukan, MPP itu tutup kembali.',
    } as Record<string, string>,
    none: (name: string, until: string) =>
      `Belum ditemukan keterangan tentang MPP di ${name}; halaman sumber terbaru yang diperiksa bertanggal ${until}.`,
    opened: (when: string) => `mulai melayani warga ${when}`,
    inaugurated: (when: string) => `diresmikan secara nasional ${when}`,
    openedAndInaugurated: (when: string) =>
      `mulai melayani warga dan diresmikan secara nasional ${when}`,
    counted: (date: string) =>
      `terhitung diresmikan paling lambat ${date}, walaupun tanggal peresmiannya belum ditemukan`,
    then: (first: string, second: string) => `${first} dan ${second}`,
  },
  dates: {
    heading: 'Riwayat',
    committed: 'Komitmen ditandatangani',
    opened: 'Mulai melayani warga',
    inaugurated: 'Diresmikan secara nasional',
    by: (date: string) => `paling lambat ${date}`,
    event: 'Acaranya',
    evidence: 'Bukti peresmian',
  },
  statusSource: 'Sumber status',
  place: {
    heading: 'Alamat dan jam buka',
    headingProvince: 'Alamat dan jam buka MPP provinsi',
    name: 'Nama',
    address: 'Alamat',
    opening_hours: 'Jam buka',
    /** After an address or hours: the date of the report, or that there is none. */
    reported: (date: string) => `menurut keterangan per ${date}`,
    undated: 'menurut keterangan tanpa tanggal',
    website: 'Situs web',
    unknown: 'Belum ditemukan.',
    tellUs: 'Tahu? Beri tahu kami',
    /** Beside a report that is more than two years old. */
    old: 'Keterangan lama: periksa dulu.',
    checkFirst: 'Sebelum berangkat, tanyakan dulu jam buka dan layanannya kepada MPP-nya.',
    sources: 'Sumber alamat dan jam buka:',
    maps: {
      search: 'Cari di OpenStreetMap',
      region: 'Lihat daerahnya di OpenStreetMap',
      app: 'Buka aplikasi peta',
    },
  },
  services: {
    heading: 'Yang dilaporkan dapat diurus di sini',
    headingProvince: 'Yang dilaporkan dapat diurus di MPP provinsi',
    /** Before the services of a report, with its date. */
    report: (date: string) => `Menurut keterangan per ${date}:`,
    undated: 'Menurut keterangan tanpa tanggal:',
    none: 'Keterangan tentang apa saja yang dapat diurus di MPP ini belum ditemukan. Itu tidak berarti layanannya tidak ada.',
    unlisted: 'Layanan yang tidak tercantum belum tentu tidak ada: keterangannya belum ditemukan.',
    older: 'Keterangan yang lebih lama tentang layanan yang sama',
    planned: 'Direncanakan; keterangan bahwa sudah tersedia belum ditemukan',
    ended: 'Menurut keterangan yang lebih baru sudah tidak ada di sini',
    limits: 'Batasan yang diberitakan',
    limitReported: (date: string) => `menurut keterangan per ${date}`,
    limitUndated: 'menurut keterangan tanpa tanggal',
    all: 'Cari layanan di semua MPP',
  },
  locator: {
    caption: 'Petak daerah ini di antara tetangganya, dan letaknya di pulau.',
    map: 'Arti warna dan peta seluruh Indonesia',
    tiles: (name: string) => `Petak ${name} di antara daerah sekitarnya`,
    island: (name: string) => `Letak ${name} di pulau`,
  },
  observations: {
    heading: 'Instansi dan layanan dari waktu ke waktu',
    headingProvince: 'Instansi dan layanan MPP provinsi dari waktu ke waktu',
    newest: (counts: string) => `Angka sebanding terbaru: ${counts}.`,
    agencies: (count: string, date: string) => `${count} instansi (${date})`,
    services: (count: string, date: string) => `${count} jenis layanan (${date})`,
    noneComparable:
      'Belum ditemukan angka yang dilaporkan, bertanggal, dan dapat dibandingkan dengan MPP lain. Angka yang ditemukan tercatat di bawah.',
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
      services: 'Jenis layanan',
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
    /** The office that signed, with the place it governs. */
    office: {
      kabupaten: (place: string) => `Bupati ${place}`,
      kota: (place: string) => `Wali Kota ${place}`,
      provinsi: (place: string) => `Gubernur ${place}`,
    },
    signed: (who: string, date: string) =>
      `${who} menandatangani komitmen pendirian MPP pada ${date}.`,
    outcome: {
      inaugurated: (when: string) => `Sesudah itu MPP-nya diresmikan secara nasional ${when}.`,
      already: (when: string) => `Ketika itu MPP-nya sudah diresmikan, yaitu ${when}.`,
      counted: (date: string) => `MPP-nya terhitung diresmikan paling lambat ${date}.`,
      served: (when: string) => `Warganya dilayani MPP provinsi, yang diresmikan ${when}.`,
      operating: (until: string) =>
        `MPP-nya kemudian melayani warga, tetapi dalam sumber sampai ${until} peresmian nasionalnya belum ditemukan.`,
      preparing: (until: string) =>
        `Dalam sumber sampai ${until} ditemukan keterangan bahwa MPP-nya disiapkan.`,
      none: (until: string) => `Dalam sumber sampai ${until} belum ditemukan MPP di sini.`,
    },
  },
  searched: {
    heading: 'Yang kami cari',
    body: (until: string) =>
      `Yang dicari adalah pengumuman, pemberitaan peresmian, dan keterangan pemerintah daerah. Halaman sumber terbaru yang diperiksa bertanggal ${until}; di dalamnya belum ditemukan MPP di daerah ini, baik yang sudah ada maupun yang disiapkan.`,
    meaning:
      'Itu bukan bukti bahwa MPP tidak ada: bisa jadi MPP sudah melayani tanpa diberitakan, atau namanya belum masuk daftar mana pun yang terbuka.',
    gap: (gap: string, date: string) =>
      `Dari jumlah resmi nasional per ${date}, ${gap} MPP belum kami ketahui daerahnya.`,
  },
  nearest: {
    heading: 'MPP terdekat yang sudah diresmikan',
    lead: 'Jarak lurus antara titik di kedua daerah, bukan jarak tempuh.',
    distance: (distance: string) => `${distance} km`,
    noAddress: 'Alamat belum ditemukan.',
    residents:
      'Dokumen kependudukan umumnya hanya dilayani bagi penduduk daerah itu sendiri; tanyakan dulu sebelum berangkat.',
  },
  neighbours: {
    heading: 'Daerah yang berbatasan darat',
    covered: 'Memiliki atau dilayani MPP yang diresmikan',
    lacking: 'Belum ditemukan MPP yang diresmikan',
    source: 'perbatasan yang pendek dapat luput dari data ini',
    island:
      'Menurut data batas wilayah yang kami pakai, daerah ini tidak berbatasan darat dengan kabupaten/kota lain.',
  },
  province: {
    heading: (name: string) => `Cakupan di ${name}`,
    standing: (name: string, covered: string, regions: string, percent: string) =>
      `Di ${name}, ${covered} dari ${regions} kabupaten/kota tercakup (${percent}).`,
  },
  about: {
    heading: 'Penduduk, luas, dan kode daerah',
    codes: {
      home: 'Kode Kementerian Dalam Negeri',
      bps: (year: string) => `Kode BPS (edisi ${year})`,
      wikidata: 'Wikidata',
      geonames: 'GeoNames',
    },
    /** Behind a code that was replaced. */
    until: (year: string) => `berlaku sampai ${year}`,
    underdeveloped: 'Daerah tertinggal',
    designated: (regulation: string, from: string, to: string) =>
      `Ditetapkan untuk ${from}–${to} oleh ${regulation}`,
  },
  sources: 'Semua sumber halaman ini',
  correct: {
    heading: 'Ada yang keliru atau kurang?',
    missing: (things: string) => `Yang belum ditemukan: ${things}.`,
    things: {
      opened_on: 'tanggal pasti mulai melayani',
      inaugurated_on: 'tanggal peresmian',
      address: 'alamat',
      opening_hours: 'jam buka',
      website: 'situs web',
      counts: 'jumlah instansi dan jenis layanan',
    },
    invitation: 'Bila Anda mengetahuinya, kirimkan alamat sumbernya.',
    row: (file: string) => `Koreksi baris daerah ini dalam ${file}`,
    issue: 'Kirim koreksi atau fakta baru',
    missingMpp: 'Laporkan MPP di daerah ini',
    newInauguration: 'Laporkan peresmian MPP daerah ini',
    changes: 'Lihat apa saja yang sudah dikoreksi',
    issueTitle: (name: string, code: string) => `Koreksi: ${name} (${code})`,
  },
  moved: {
    title: (former: string, name: string) => `${former} berganti nama menjadi ${name}`,
    link: (name: string) => `Buka halaman ${name}`,
  },
};
