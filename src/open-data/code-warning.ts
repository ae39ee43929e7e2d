/** The warning that codes of regions are not BPS codes, with how many would be read wrongly. */
import type { Bilingual } from '../data/columns.ts';
import type { ResultRow } from '../db/read.ts';

/** The rows of the tables of these names. */
export interface CodeRows {
  regions: readonly ResultRow[];
  region_codes: readonly ResultRow[];
}

/**
 * Returns how many regions have a code that, without its dot, is the BPS code of another region. A
 * program that joins on it finds a row and reports no error.
 */
export function misreadCodes({ regions, region_codes }: CodeRows): number {
  const bps = region_codes.filter((row) => row['system'] === 'bps');
  const byBpsCode = new Map(bps.map((row) => [row['code'], row['region_code']]));
  return regions.filter(({ code }) => {
    const found = byBpsCode.get(String(code).replace('.', ''));
    return found !== undefined && found !== code;
  }).length;
}

/** Returns the warning in both languages. */
export function codeWarning(rows: CodeRows): Bilingual {
  const count = misreadCodes(rows);
  return {
    id: `Kode daerah di sini adalah kode Kementerian Dalam Negeri. Jangan membacanya sebagai kode BPS: tanpa titik, kode ${count} kabupaten/kota sama dengan kode BPS daerah lain, dan tidak ada program yang memperingatkan. Gabungkan melalui tabel region_codes.`,
    en: `Codes of regions here are those of the Ministry of Home Affairs. Do not read them as BPS codes: without the dot, the code of ${count} kabupaten and kota is the BPS code of another region, and no program notices. Join through the table region_codes.`,
  };
}
