/**
 * Words of the pages that start from an errand. Arguments are marked numbers, dates and names unless
 * stated otherwise.
 */
export const errands = {
  inMenu: {
    label: 'Mau mengurus apa?',
    words: 'layanan;urusan;syarat;buat;perpanjang;apa saja layanan MPP;dokumen',
  },
  title: 'Mau mengurus apa di MPP?',
  description:
    'Di MPP mana paspor, KTP, SIM, pajak, dan layanan lain diberitakan tersedia: yang terdekat, alamatnya, batasannya, tanggal keterangan, dan sumbernya.',
  lead: (services: string, open: string, newest: string) =>
    `Pilih urusannya. Setiap halaman menunjukkan di MPP mana layanan itu diberitakan tersedia, kapan, dan menurut siapa. Dari ${open} MPP yang diresmikan atau beroperasi, ${services} memiliki sedikitnya satu layanan yang diberitakan; halaman sumber terbaru bertanggal ${newest}.`,
  field: 'Mau mengurus apa?',
  hint: 'Ketik urusan atau suratnya: paspor, KTP, akta, STNK, NPWP, nikah.',
  submit: 'Temukan',
  listHeading: 'Semua urusan',
  /** How many MPPs, and the newest date of a report; `mpps` is a marked number. */
  count: (mpps: string, newest: string) => `diberitakan di ${mpps} MPP, terbaru ${newest}`,
  countNone: 'belum ditemukan laporannya',
  unknownMeans:
    'MPP yang tidak disebut bukan berarti tidak melayani: keterangannya belum ditemukan. Rencana selalu ditampilkan terpisah dari laporan.',
  papers:
    'Dokumen kependudukan seperti KTP, KK, dan akta biasanya hanya dilayani untuk warga kabupaten/kota yang sama, jadi yang berlaku bagi Anda adalah MPP di daerah Anda sendiri.',
  missing: 'Yang belum kami ketahui, dan cara memberi tahu',
  examples: 'Contoh urusan',
  all: 'Semua urusan',

  service: {
    /** `name` is plain text. */
    title: (name: string) => `${name}: di MPP mana?`,
    description: (name: string, reported: string, open: string) =>
      `${name}: ${reported} dari ${open} MPP diberitakan melayaninya. Yang terdekat, alamat, batasan, tanggal, dan sumbernya.`,
    descriptionNone: (name: string) =>
      `${name}: belum ditemukan MPP yang diberitakan melayaninya. Yang merencanakan, dan yang belum diketahui.`,
    what: (line: string, agency: string) => `${line} Penyelenggara: ${agency}.`,
    summary: (reported: string, open: string, provinces: string, newest: string) =>
      `${reported} dari ${open} MPP yang diresmikan atau beroperasi diberitakan melayaninya, di ${provinces} provinsi; keterangan terbaru bertanggal ${newest}.`,
    summaryNone: (open: string) =>
      `Dari ${open} MPP yang diresmikan atau beroperasi, belum ditemukan satu pun yang diberitakan melayaninya.`,
    others: (planned: string, unknown: string) =>
      `Di ${planned} MPP layanan ini baru direncanakan. Tentang ${unknown} MPP lainnya belum ditemukan keterangan; itu tidak berarti layanannya tidak ada di sana.`,
    near: 'Cari yang terdekat',

    reported: 'Diberitakan tersedia',
    reportedNone:
      'Belum ditemukan laporan bahwa layanan ini tersedia di sebuah MPP. Di bawah ini yang merencanakannya dan yang belum diketahui.',
    ended: 'Pernah diberitakan, lalu tidak lagi tersedia',
    planned: 'Baru direncanakan',
    plannedLead:
      'Sumber menyebut rencana. Belum ditemukan laporan bahwa layanan ini sudah tersedia di sini.',
    unknown: 'Belum diketahui',
    unknownLead:
      'MPP yang diresmikan atau beroperasi, tetapi belum ditemukan keterangan apakah layanan ini ada di sana.',
    /** `province` is a link; `mpps` is a marked number. */
    inProvince: ((mpps) => `diberitakan di ${mpps} MPP`) as (mpps: string, count: number) => string,
    address: 'Alamat',
    hours: 'Jam buka',
    asOf: (date: string) => `per ${date}`,
    undated: 'tanpa tanggal',
    serves: (regions: string) => `melayani ${regions}`,
    agency: 'Selain di MPP',
    agencyHint: (agency: string) =>
      `Penyelenggaranya dapat juga ditanya di kantornya sendiri: ${agency}. Alamatnya tidak kami catat.`,
    map: {
      title: (name: string) => `${name} pada peta petak`,
      sentence: (reported: string, planned: string, unknown: string, newest: string) =>
        `Setiap petak adalah satu kabupaten/kota. Layanan ini diberitakan di ${reported} MPP dan direncanakan di ${planned}; tentang ${unknown} MPP lain belum ditemukan keterangannya. Keterangan terbaru: ${newest}.`,
      sentenceNone: (planned: string, unknown: string) =>
        `Setiap petak adalah satu kabupaten/kota. Layanan ini direncanakan di ${planned} MPP; tentang ${unknown} MPP lain belum ditemukan keterangannya.`,
      source: 'laporan tentang setiap MPP; sumbernya ada pada setiap baris',
      kinds: {
        reported: 'Diberitakan tersedia',
        ended: 'Tidak lagi tersedia',
        planned: 'Direncanakan',
        unknown: 'Ada MPP, layanan ini belum diketahui',
        none: 'Belum ditemukan MPP yang buka',
      },
      description: (counts: string) => `Banyaknya petak menurut keterangan: ${counts}.`,
    },
    embed: {
      heading: 'Sematkan peta ini',
      open: 'Buka sematannya',
      label: 'Kode untuk situs lain',
    },
    files: 'Unduh baris halaman ini',
    dictionary: 'arti setiap kolom',
    tell: 'Anda tahu MPP lain yang melayaninya, atau ada yang berubah?',
  },
};
