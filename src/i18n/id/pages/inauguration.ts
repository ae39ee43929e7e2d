/**
 * Words of the timeline of inaugurations and of the pages of single events. Two functions also get
 * the plain numbers, because languages with a plural need them although Indonesian does not.
 */
export const inauguration = {
  inMenu: { label: 'Peresmian', words: 'diresmikan;tanggal peresmian;jadwal;menteri;terbaru' },
  title: 'Peresmian MPP dari tahun ke tahun',
  description: (events: string, first: string, date: string) =>
    `${events} acara peresmian Mal Pelayanan Publik sejak ${first}: tanggal, pejabat, jumlah MPP, dan sumbernya. Data per ${date}.`,
  lead: (events: string) =>
    `${events} acara peresmian nasional yang kami temukan, dari yang terbaru. Tanggal ditulis setepat yang diketahui: hari, bulan, atau tahun saja.`,
  byYear: {
    heading: 'Peresmian menurut tahun',
    tableCaption: 'Acara peresmian dan MPP yang diresmikan menurut tahun',
    year: 'Tahun',
    events: 'Acara',
    mpps: 'MPP diresmikan',
    joint: 'Di antaranya dalam acara bersama',
    online: 'Di antaranya dalam acara daring',
    largest: 'Acara terbesar (MPP)',
    excluded: 'Daftar MPP yang terhitung diresmikan dan acaranya belum ditemukan',
  },
  withoutDay:
    'Hari acaranya tidak diketahui, sehingga urutannya di antara acara lain pada tahun ini juga tidak diketahui:',
  yearSummary: ((mpps, events) => `${mpps} MPP dalam ${events} acara`) as (
    mpps: string,
    events: string,
    year: { mpps: number; events: number },
  ) => string,
  one: (region: string, province: string) => `MPP ${region}, ${province}`,
  oneOfProvince: (region: string) => `MPP ${region}`,
  manyOneProvince: (count: string, province: string) => `${count} MPP di ${province}`,
  many: (count: string, provinces: string) => `${count} MPP di ${provinces} provinsi`,
  totalAfter: (total: string) => `Jumlah nasional sesudahnya: ${total}`,
  when: {
    day: (date: string) => `pada ${date}`,
    month: (date: string) => `pada ${date}`,
    year: (date: string) => `pada tahun ${date}`,
  },
  precision: {
    day: '',
    month: 'hanya bulannya yang diketahui',
    year: 'hanya tahunnya yang diketahui',
  },
  mode: {
    onsite: 'di tempat',
    virtual: 'secara daring',
    joint: 'bersama untuk beberapa daerah',
    unknown: 'tidak diketahui',
  } as Record<string, string>,
  evidence: {
    ceremony: 'Acara peresmiannya diberitakan',
    counted: 'Dihitung kementerian; acaranya belum ditemukan',
    inferred: 'Disimpulkan dari fakta lain',
  } as Record<string, string>,
  withoutEvent: {
    heading: 'Terhitung diresmikan, di luar acara di atas',
    lead: 'MPP berikut termasuk dalam daftar kami sebagai yang sudah diresmikan, tetapi tidak muncul pada urutan waktu di atas: acara peresmian nasionalnya belum ditemukan, atau peresmiannya diberitakan tetapi belum dapat dikaitkan dengan suatu acara nasional. Kolom Bukti menunjukkan yang mana.',
    caption: 'MPP yang terhitung diresmikan di luar acara yang tercatat',
    since: 'Dihitung sejak',
    by: (date: string) => `paling lambat ${date}`,
    dated: (date: string) => `diresmikan ${date}`,
  },
  map: {
    name: (title: string) => `Peta petak: ${title}`,
    description:
      'Satu petak untuk setiap kabupaten/kota; nama daerah yang diresmikan ada dalam tabel.',
    brought: 'Diresmikan dalam acara ini',
    others: 'Kabupaten/kota lain',
  },
  mpps: {
    heading: 'MPP yang diresmikan',
    caption: (when: string) => `MPP yang diresmikan ${when}`,
    region: 'Daerah',
    province: 'Provinsi',
    opened: 'Mulai melayani',
    counts: 'Instansi / layanan',
    evidence: 'Bukti',
    noteAndSources: 'Catatan dan sumber',
    countsNote:
      'Instansi dan jenis layanan: angka sebanding terbaru yang ditemukan, dengan tahun keterangannya; bukan keadaan pada hari peresmian. – berarti belum ditemukan; [kurung siku]: nomor sumber.',
    /** The grade of evidence that at least nine of ten rows have. */
    evidenceOfAll: (grade: string) =>
      `Bukti peresmian: ${grade}, untuk semua MPP tanpa tanda bukti sendiri.`,
    /** With the number of notes. */
    notes: ((count) => `${count} catatan tentang MPP ini`) as (
      count: string,
      notes: number,
    ) => string,
  },
  batch: {
    title: {
      one: (region: string, when: string) => `MPP ${region} diresmikan ${when}`,
      many: (count: string, when: string) => `${count} MPP diresmikan ${when}`,
    },
    /** Sentences of the description. */
    byOfficiant: (officiant: string) => `Diresmikan oleh ${officiant}.`,
    withTotal: (total: string) => `Jumlah nasional sesudahnya ${total}.`,
    contents: 'Daftar daerah dan sumbernya.',
    facts: 'Tentang acara ini',
    date: 'Tanggal',
    officiant: 'Diresmikan oleh',
    venue: 'Tempat',
    mode: 'Cara',
    count: 'Jumlah yang diberitakan',
    countValue: ((count) => `${count} MPP`) as (count: string, batch: { count: number }) => string,
    total: 'Jumlah nasional sesudahnya',
    totalUnknown: 'tidak dinyatakan dalam sumber yang ditemukan',
    listed: 'Tercatat dalam daftar',
    listedValue: (listed: string, count: string) => `${listed} dari ${count}`,
    note: 'Catatan tentang acara ini',
    sources: 'Sumber acara ini',
    neighbours: 'Peresmian lain',
    earlier: 'Sebelumnya',
    later: 'Sesudahnya',
  },
  statements: {
    heading: 'Jumlah nasional yang dinyatakan sekitar tanggal itu',
    lead: 'Pernyataan untuk tanggal acara ini, dan pernyataan yang bertentangan dengan deret resmi sejak acara sebelumnya.',
    link: 'Bagaimana kami memilih jumlah resmi',
    caption: 'Pernyataan jumlah nasional sekitar tanggal acara ini',
    asOf: 'Tanggal',
    total: 'Jumlah',
    scope: 'Istilah sumber',
    series: 'Dipakai atau tidak',
  },
  scope: {
    inaugurated: 'diresmikan',
    operating: 'beroperasi',
    target: 'sasaran',
  } as Record<string, string>,
  series: {
    used: 'dipakai dalam deret resmi',
    context: 'konteks, tidak dipakai',
    conflict: 'bertentangan dengan deret resmi',
  } as Record<string, string>,
};
