/** Words of the page that compares official totals with the list. Arguments are marked numbers. */
export const reconciliation = {
  inMenu: {
    label: 'Jumlah resmi dan daftar',
    words: 'rekonsiliasi;selisih;mengapa berbeda;jumlah resmi;jumlah MPP;total MPP',
  },
  title: 'Jumlah resmi dan daftar MPP: mengapa berbeda?',
  short: 'Jumlah resmi dan daftar',
  description:
    'Jumlah resmi MPP dan daftar Pantau MPP, berdampingan pada setiap tanggal: selisihnya, di mana selisih itu timbul, dan jumlah yang tidak cocok.',
  lead: (official: string, date: string, listed: string, gap: string) =>
    `Pada ${date} jumlah resmi adalah ${official} MPP, dan daftar ini menyebut ${listed} di antaranya. Selisihnya ${gap}. Halaman ini menunjukkan dari mana setiap angka berasal dan di mana hitungannya tidak cocok.`,
  contents: 'Isi halaman',
  totals: {
    heading: 'Jumlah resmi dan daftar pada setiap tanggal',
    sentence: (gap: string, date: string, most: string, mostDate: string) =>
      `Selisih antara jumlah resmi dan daftar adalah ${gap} pada ${date}; yang terbesar ${most}, pertama kali pada ${mostDate}.`,
    source: 'pernyataan resmi pada setiap tanggal, dan daftar Pantau MPP',
    why: 'Selisih dapat turun: MPP yang tanggal peresmiannya tidak ditemukan baru masuk daftar pada hari ketika pasti sudah dihitung.',
    caption: 'Jumlah resmi dan jumlah dalam daftar pada setiap tanggal pernyataan resmi',
  },
  unidentified: {
    heading: 'Dihitung kementerian, tetapi belum tercatat dalam daftar',
    none: 'Setiap MPP yang dihitung kementerian tercatat dalam daftar.',
    lead: (gap: string, date: string) =>
      `${gap} MPP yang masuk jumlah resmi pada ${date} belum ditemukan namanya dalam sumber mana pun. Deret jumlah resmi membatasi kapan kira-kira peresmiannya, sejauh jumlah-jumlah itu benar dan tidak memuat MPP yang baru diresmikan kemudian:`,
    bounds: (number: string, after: string, by: string) =>
      `MPP ${number}: dihitung sesudah ${after}, dan paling lambat ${by}.`,
    afterOnly: (number: string, after: string) => `MPP ${number}: dihitung sesudah ${after}.`,
    events: 'Pada setiap acara peresmian yang diketahui, semua MPP tercatat dalam daftar.',
    eventsShort: 'Pada acara berikut, tidak semua MPP tercatat dalam daftar:',
    named: (listed: string, count: string) => `${listed} dari ${count} tercatat dalam daftar`,
    windowsHeading: 'Rentang waktu yang hitungannya tidak cocok',
    windowsLead:
      'Rentang di antara dua jumlah resmi dengan kenaikan yang tidak sama dengan jumlah MPP pada acara yang diketahui, atau dengan MPP dalam daftar yang acaranya tidak diketahui. Angka negatif timbul karena acara yang hanya diketahui bulan atau tahunnya dihitung pada hari terakhirnya, atau karena kementerian sudah menghitung sebuah MPP sebelum peresmiannya.',
    caption: 'Kenaikan jumlah resmi, dan MPP pada acara yang diketahui, menurut rentang waktu',
    columns: {
      from: 'Sesudah',
      to: 'Sampai',
      rise: 'Kenaikan',
      at_events: 'Pada acara',
      without_event: 'Tanpa acara',
      named_without_event: 'Di antaranya dalam daftar',
      gap: 'Selisih',
    },
    beginning: 'awal',
  },
  arithmetic: {
    lead: 'Setiap acara menambah jumlah sebelumnya. Kolom “menurut hitungan” menjumlahkan jumlah resmi terakhir sebelum acara, MPP pada acara lain sejak itu, dan MPP pada acara itu sendiri.',
    caption: 'Jumlah resmi menurut hitungan dan menurut pernyataan',
    columns: {
      event: 'Acara',
      before_total: 'Jumlah resmi sebelumnya',
      events_between: 'Acara lain sejak itu',
      count: 'Diresmikan',
      expected_total: 'Menurut hitungan',
      cumulative_total: 'Dinyatakan',
    },
    storyHeading: (from: string, to: string) => `Hitungan dari ${from} sampai ${to}`,
    announced: (before: string, announced: string, date: string) =>
      `Sebelum acara pada ${date} kementerian menyebut ${before} MPP, dan mengumumkan bahwa sesudahnya akan ada ${announced}.`,
    reported: (count: string, total: string, later: string) =>
      `Laporan acaranya menyebut ${count} MPP yang diresmikan, sehingga jumlahnya ${total}. Kota Depok dan Kabupaten Dharmasraya, yang ikut diumumkan, baru diresmikan pada ${later}.`,
    next: (date: string, total: string, next: string, nextTotal: string) =>
      `Pada ${date} Kabupaten Ngawi disebut sebagai MPP ke-${total}, yang cocok dengan hitungan itu. Kabupaten Trenggalek menyusul pada ${next}, lalu kementerian menyebut ${nextTotal} sebelum acara berikutnya; ini pun cocok.`,
    press: (claimed: string, count: string, date: string, total: string) =>
      `Pemberitaan yang menyebut Trenggalek sebagai MPP ke-${claimed} tidak cocok: baru setelah ${count} MPP diresmikan pada ${date} jumlahnya menjadi ${total}.`,
    choice:
      'Karena itu situs ini memakai jumlah yang sesuai dengan acara yang diberitakan, dan tidak memakai jumlah yang diumumkan sebelum acara.',
  },
  claims: {
    lead: 'Pernyataan jumlah nasional yang tidak cocok dengan deret jumlah resmi, rincian yang tidak sama dengan jumlahnya, dan urutan yang melompat.',
    more: 'Pertentangan lain, misalnya urutan MPP pada 2018:',
    moreLink: 'semua keterangan yang bertentangan',
    tableHeading: 'Jumlah nasional yang tidak cocok',
    caption: 'Pernyataan jumlah nasional yang bertentangan dengan deret resmi',
    asOf: 'Tanggal',
    stated: 'Dinyatakan',
    scope: 'Istilah sumber',
    series: 'Deret resmi saat itu',
    seriesOn: (total: string, date: string) => `${total} (sejak ${date})`,
    note: 'Penjelasan dan sumber',
    otherLanguage: 'In English',
  },
  provinces: {
    heading: 'Pernyataan tentang provinsi dan daftar',
    lead: 'Jumlah yang dinyatakan untuk sebuah provinsi, bila berbeda dari MPP diresmikan yang tercatat dalam daftar untuk hari itu. Pernyataan yang sama dengan daftar ada di halaman provinsinya.',
    caption: 'Pernyataan jumlah MPP provinsi yang berbeda dari daftar',
    columns: {
      province: 'Provinsi',
      as_of: 'Tanggal',
      reported_count: 'Dinyatakan',
      listed: 'Dalam daftar',
      difference: 'Beda',
      note: 'Catatan dan sumber',
    },
  },
};
