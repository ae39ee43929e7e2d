/** The words of claims in both languages. Words outside these lists are not understood. */

function words(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

/** What a number counts: MPPs. */
export const mppWords = words('mpp mpps mal mall malls');

/** What a number counts: regencies and cities. */
export const regionWords = words(
  'kabupaten kota kab daerah pemda pemkab pemkot wilayah',
  'regency regencies city cities region regions district districts municipality municipalities',
  'governments government locality localities',
);

/** Words between a number and what it counts. */
export const fillerWords = words(
  'unit buah titik pemerintah otonom seluruh semua total orang-orang',
  'local autonomous all the different indonesian public service pelayanan publik administrative',
);

/** Words that say that a number is a share. */
export const percentWords = words('persen prosen percent pct persennya per-cent');

/** Words before a year. */
export const yearWords = words('tahun th thn year years sejak since akhir end awal');

/** Words before the base of a share. */
export const baseWords = words('dari of antara among basis base against total');

/** Words that make a number one of regions without an MPP. */
export const withoutWords = words(
  'belum tanpa sisa sisanya tersisa kurang kekurangan',
  'without lack lacking lacks remaining remain remains yet left missing',
);

/** Words that make a number an addition or an event, not a total. */
export const additionWords = words(
  'baru tambahan bertambah menambah ditambah meresmikan resmikan serentak sekaligus naik kenaikan',
  'new additional added adds more extra simultaneously inaugurates increase increased grew rose',
);

/** Words of targets. */
export const targetWords = words(
  'target targets targeted targetnya ditargetkan menargetkan sasaran sasarannya goal goals aim aims',
);

/** Words that say that a target was met. */
export const reachedWords = words(
  'tercapai dicapai mencapai capai capaian met achieved reached meet',
);

/** Words that say that it was not; "tidak" and "not" before the words above do so too. */
export const missedWords = words('gagal meleset missed fell failed');

/** Words that turn a statement round, which no answer here does. */
export const negationWords = words(
  "bukan tidak tak nggak bukanlah not isn't aren't wasn't weren't hasn't haven't never no none nor neither cannot",
);

/** Words of coverage by the list. */
export const coveredWords = words('tercakup cakupan mencakup covered coverage covers');

/** The whole country. */
const countryWords = words('indonesia nasional national nationally nationwide se-indonesia');

/** Places that are neither province nor region. */
export const otherPlaces = words(
  'jawa java sumatera sumatra kalimantan sulawesi borneo nusantara jabodetabek madura flores',
  'timor asean malaysia singapura singapore jepang dunia world asia georgia azerbaijan',
);

/** Words that may be in a claim without changing what it says. */
const plainWords = words(
  'ada adalah ialah yaitu yakni dan atau yang telah sudah akan di ke pada per hingga sampai saat itu ini',
  'memiliki punya mempunyai miliki dimiliki berdiri beroperasi operasi diresmikan terbangun dibangun',
  'terbentuk tersedia mencapai menjadi sebanyak jumlah jumlahnya sejumlah totalnya total dengan dari untuk',
  'menurut kata menpan menteri panrb rb kemenpan kementerian wapres resmi secara data tanggal per bulan',
  'sekitar kira-kira lebih kurang hampir minimal maksimal setidaknya sedikitnya paling atas bawah banyak',
  'sedikit melebihi melampaui atau mpp-nya baru sekali satu pun pernyataan angka provinsi kelompok',
  'setara sama sebesar kini sekarang tahun ini lalu hari capaian tercatat menyebut disebut',
  'there are is was were be been being has have had having a an the in on at by as to for with and or that',
  'which who who’s from up now today so far total number numbers count counts some about around roughly',
  'approximately nearly almost over under than more less fewer least most above below exceeds exceeding',
  'operating operational open opened inaugurated officially established built exist exists running',
  'according said says stated minister ministry official officials figure figures already their its it they',
  'one own only just each every per share equals equal province provinces out these those will would',
  'malls mall cent do does did of month',
);

/** Whether a word is understood: in one of the lists. */
export function isKnown(word: string): boolean {
  return everyList.some((list) => list.has(word));
}

const everyList: readonly ReadonlySet<string>[] = [
  mppWords,
  regionWords,
  fillerWords,
  percentWords,
  yearWords,
  baseWords,
  withoutWords,
  additionWords,
  targetWords,
  reachedWords,
  missedWords,
  negationWords,
  coveredWords,
  countryWords,
  plainWords,
];

/** Names of the malls in both languages. */
export const TOPIC =
  /\bmpps?\b|\bmal+ pelayanan publik\b|\bmal layanan publik\b|\bpublic service malls?\b/;
