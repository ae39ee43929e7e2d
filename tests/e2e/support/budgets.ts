/** The budget in bytes of each page. A budget is only raised by a visible edit here. */
import type { Weight } from '../../../scripts/site/weigh.ts';

const KB = 1024;

/** The maximum bytes of a page. */
export interface Budget {
  /** All that is loaded. */
  total?: number;
  /** All but the fonts, which are loaded once for all pages. */
  apartFromFonts?: number;
  script: number;
}

const reading: Budget = { total: 120 * KB, script: 10 * KB };
const errand: Budget = { apartFromFonts: 80 * KB, script: 15 * KB };
const region: Budget = { apartFromFonts: 60 * KB, script: 10 * KB };

/** The budget of each address; other pages have none. */
export const budgets: Readonly<Record<string, Budget>> = {
  // Search, errands, map and the registration of the service worker.
  '/': { total: 150 * KB, script: 17 * KB },
  '/en/': { total: 150 * KB, script: 17 * KB },
  '/provinsi/': reading,
  '/provinsi/jawa-timur/': reading,
  '/peresmian/': reading,
  '/peta/': { total: 150 * KB, script: 15 * KB },
  // The parser of CSVs and the positions of the tiles are loaded only when a reader has data.
  '/peta/buat/': { total: 120 * KB, script: 15 * KB },
  // All statements with their sources, and the facts for the check.
  '/cek/': { total: 120 * KB, script: 25 * KB },
  '/layanan/': reading,
  '/urus/': errand,
  '/en/urus/paspor/': errand,
  '/urus/kependudukan/': errand,
  '/daerah/': reading,
  // The search itself runs on this page; on others it loads when its field gets the focus.
  '/cari/': { total: 120 * KB, script: 15 * KB },
  '/metode/': reading,
  '/kebijakan/': reading,
  '/rekonsiliasi/': reading,
  // One row for each of about a thousand sources.
  '/sumber/': { ...reading, total: 140 * 1024 },
  '/sumber/tanpa-tanggal/': reading,
  '/sumber/konflik/': reading,
  '/sumber/tampilan/region_status/': reading,
  '/sumber/tampilan/progress_by_province/': reading,
  '/wawasan/': { total: 180 * KB, script: 10 * KB },
  '/wawasan/dari-janji-ke-pintu/': { total: 90 * KB, script: 10 * KB },
  '/grafik/': { total: 180 * KB, script: 10 * KB },
  '/grafik/kesenjangan-target/': { total: 80 * KB, script: 10 * KB },
  '/grafik/peta-titik/': { total: 150 * KB, script: 10 * KB },
  '/jelajah/banding/': { total: 120 * KB, script: 43 * KB },
  '/sematkan/': { total: 150 * KB, script: 15 * KB },
  '/mutu/': reading,
  '/data/': reading,
  '/data/kelengkapan/': reading,
  '/data/versi/': reading,
  '/data/v1/': reading,
  // The longest page of a region, one of medium length, and one of a region of which nothing is known.
  '/en/daerah/kabupaten-banyuwangi/': region,
  '/daerah/kota-batu/': region,
  '/en/daerah/kabupaten-nduga/': region,
};

/** One line for each limit that a weight exceeds. */
export function overBudget(weight: Weight, budget: Budget): string[] {
  const limits = Object.entries(budget) as [keyof Budget, number][];
  return limits
    .filter(([kind, limit]) => weight[kind] > limit)
    .map(([kind, limit]) => `${kind}: ${weight[kind]} bytes, at most ${limit}`);
}
