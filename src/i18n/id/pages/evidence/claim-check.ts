/** Words of the page that checks a statement about MPPs. Arguments of the script are written numbers and dates. */
export const claimCheck = {
  inMenu: {
    label: 'Cek angka MPP',
    words: 'cek fakta;verifikasi;hoaks;benar atau tidak;fact check',
  },
  title: 'Cek angka MPP: cocok dengan pernyataan resmi yang mana?',
  short: 'Cek angka MPP',
  description:
    'Ketik angka atau kalimat tentang MPP dan lihat pernyataan resmi, basis, dan tanggal yang cocok atau yang bertentangan. Semuanya dihitung di perangkat Anda.',
  lead: 'Ketik sebuah kalimat dengan angka tentang MPP. Jawabannya: pernyataan resmi, basis, dan tanggal mana yang cocok, mana yang bertentangan, atau berapa seharusnya.',
  privacy:
    'Yang diketik tidak dikirim; halaman ini sudah memuat semua angkanya. Alamat jawaban memuat kalimat Anda bila Anda membagikannya.',
  withoutScript:
    'Pemeriksaan otomatis membutuhkan JavaScript. Tanpa itu, bandingkan angkanya dengan pernyataan di bawah ini.',
  contents: 'Isi halaman',
  label: 'Angka atau kalimat',
  button: 'Periksa',
  examples: 'Contoh:',
  example: {
    share: (total: string, percent: string) => `${total} daerah, ${percent} persen`,
    date: (total: string, date: string) => `${total} MPP pada ${date}`,
    province: (province: string, count: string) => `${province} memiliki ${count} MPP`,
    without: (count: string) => `${count} kabupaten/kota belum memiliki MPP`,
  },
  statements: {
    bases: {
      heading: 'Basis persentase',
      caption: 'Basis yang dipakai dalam pernyataan resmi',
      base: 'Basis',
      meaning: 'Artinya',
      link: 'Tentang basis persentase',
    },
    totals: {
      heading: 'Jumlah nasional yang dinyatakan',
      lead: 'Setiap pernyataan yang ditemukan, dengan basis dan persentase bila ikut dinyatakan. Yang bertentangan dengan deret jumlah resmi ikut dicantumkan.',
    },
    series: {
      heading: 'Jumlah yang dinyatakan pada peresmian',
      lead: 'Jumlah dalam deret resmi yang hanya dinyatakan pada sebuah peresmian.',
    },
    targets: { heading: 'Target yang menyebut angka' },
    provinces: { heading: 'Jumlah yang dinyatakan untuk provinsi' },
    columns: {
      date: 'Tanggal',
      total: 'Jumlah',
      share: 'Persentase',
      base: 'Basis',
      scope: 'Yang dihitung',
      series: 'Dalam deret resmi',
      year: 'Tahun',
      target: 'Target',
      reached: 'Tercapai',
      province: 'Provinsi',
      sources: 'Sumber',
    },
    series_words: { used: 'dipakai', context: 'tidak dipakai', conflict: 'bertentangan' },
    scopes: { inaugurated: 'diresmikan', operating: 'beroperasi', target: 'sasaran' },
    stated: 'dinyatakan',
  },
  script: {
    heading: 'Jawaban',
    link: 'Tautan ke jawaban ini',
    read: 'Yang dibaca:',
    country: 'Indonesia',
    verdicts: {
      fits: 'Cocok',
      older: 'Cocok untuk tanggal yang lebih lama, bukan dengan jumlah terbaru',
      disputed: 'Hanya cocok dengan pernyataan yang bertentangan dengan deret resmi',
      differs: 'Tidak cocok dengan pernyataan yang ditemukan',
      unclear: 'Tidak dapat dinilai',
    },
    assertions: {
      count: (value: string) => `jumlah ${value}`,
      without: (value: string) => `${value} tanpa MPP`,
      addition: (value: string) => `${value} sebagai tambahan`,
      percent: (value: string) => value,
      regions: (value: string) => `${value} kabupaten/kota`,
      base: (value: string) => `dari ${value}`,
      date: (date: string) => `pada ${date}`,
    },
    hedges: {
      exactly: '',
      about: 'sekitar',
      nearly: 'hampir',
      over: 'lebih dari',
      under: 'kurang dari',
      'at least': 'paling sedikit',
      'at most': 'paling banyak',
    },
    target: 'target',
    scopes: { inaugurated: 'diresmikan', operating: 'beroperasi' },
    conflicting: 'Pernyataan ini bertentangan dengan deret jumlah resmi.',
    statement: (total: string, date: string, scope: string) =>
      `Dinyatakan: ${total} MPP per ${date} (${scope}).`,
    newest: (total: string, date: string) =>
      `Jumlah resmi terbaru yang ditemukan: ${total} MPP per ${date}.`,
    inForce: (total: string, date: string, until: string) =>
      `Jumlah resmi terakhir sampai ${until}: ${total} MPP, dinyatakan per ${date}.`,
    near: (value: string, nearest: string) =>
      `Tidak ditemukan pernyataan yang menyebut ${value} MPP. Yang terdekat dalam deret resmi: ${nearest}.`,
    nearest: (total: string, date: string) => `${total} per ${date}`,
    share: {
      claimed: (total: string, base: string, share: string) =>
        `Cocok: ${total} dari ${base} adalah ${share}.`,
      other: (total: string, base: string, share: string) =>
        `Tidak cocok: ${total} dari ${base} adalah ${share}.`,
    },
    statedShare: (total: string, date: string, share: string) =>
      `Pernyataan tentang ${total} MPP per ${date} menyebut ${share}.`,
    statedShareOf: (total: string, date: string, share: string, base: string) =>
      `Pernyataan tentang ${total} MPP per ${date} menyebut ${share} dari ${base}.`,
    statedBase: (total: string, date: string, base: string) =>
      `Pernyataan tentang ${total} MPP per ${date} memakai basis ${base}.`,
    wouldBe: (percent: string, base: string, count: string) =>
      `${percent} dari ${base} berarti ${count}.`,
    base: {
      all: (base: string) => `${base} adalah semua kabupaten/kota.`,
      autonomous: (base: string) =>
        `${base} adalah kabupaten/kota otonom, tanpa wilayah administrasi di Jakarta.`,
      withProvince: (base: string) =>
        `${base} adalah kabupaten/kota otonom ditambah Provinsi DKI Jakarta.`,
      other: (base: string) => `${base} dipakai sebagai basis dalam sebuah pernyataan.`,
      none: (base: string) => `${base} bukan basis yang dipakai dalam pernyataan yang ditemukan.`,
    },
    rest: (base: string, total: string, date: string, rest: string) =>
      `${base} dikurangi ${total} (jumlah resmi per ${date}) adalah ${rest}.`,
    list: {
      listed: (count: string, date: string) =>
        `Daftar situs ini mencatat ${count} MPP yang diresmikan per ${date}.`,
      covered: (count: string, date: string, base: string, percent: string) =>
        `Menurut daftar situs ini per ${date}, ${count} dari ${base} kabupaten/kota tercakup (${percent}).`,
    },
    targetOf: (year: string, target: string, date: string) =>
      `Target ${year}: ${target}, dinyatakan pada ${date}.`,
    reached: (year: string, target: string, reached: string, date: string) =>
      `Target ${year}: ${target}. Yang tercapai: ${reached} per ${date}.`,
    report: (province: string, count: string, date: string) =>
      `Dinyatakan untuk ${province}: ${count} MPP per ${date}.`,
    reportOf: (province: string, count: string, total: string, date: string) =>
      `Dinyatakan untuk ${province}: ${count} dari ${total} kabupaten/kota per ${date}.`,
    provinceList: (
      province: string,
      mpps: string,
      covered: string,
      regions: string,
      date: string,
    ) =>
      `Daftar situs ini per ${date}: ${mpps} MPP yang diresmikan di ${province}; ${covered} dari ${regions} kabupaten/kota tercakup.`,
    provincePage: 'Halaman provinsi',
    region: 'Halaman daerah ini memuat apa yang diketahui tentang MPP-nya.',
    unread: (values: string) => `Tidak diperiksa, karena tidak jelas apa yang dihitung: ${values}.`,
    reasons: {
      empty: 'Tidak ada angka yang dapat diperiksa.',
      date: 'Kalimat ini memuat tanggal yang tidak ada.',
      topic: 'Kalimat ini memuat kata yang tidak dikenali dan tidak menyebut MPP.',
      negation: 'Kalimat dengan bukan atau tidak dapat berarti dua hal. Tulis angkanya tanpa itu.',
      addition:
        'Ini tampaknya jumlah tambahan atau jumlah pada sebuah peresmian; yang diperiksa di sini jumlah keseluruhan. Peresmian ada di halaman peresmian.',
      place: 'Yang diperiksa di sini angka seluruh Indonesia dan provinsi.',
      several: 'Kalimat ini menyebut lebih dari satu provinsi. Periksa satu per satu.',
      number: 'Angkanya tidak dapat dibaca sebagai jumlah MPP, jumlah daerah, atau persentase.',
      later: 'Untuk tanggal itu mungkin ada pernyataan yang belum ditemukan.',
      beginning: 'Belum ditemukan pernyataan sampai tanggal itu.',
      noTarget: 'Belum ditemukan target dengan angka yang dapat dibandingkan.',
      listed:
        'Daftar situs ini mungkin belum lengkap, jadi angka yang lebih besar tidak dapat disangkal.',
      covered: 'Cakupan menurut daftar di sini hanya untuk satu tanggal.',
      province: 'Belum ditemukan pernyataan tentang provinsi ini yang dapat dibandingkan.',
    },
  },
};
