/** What can be compared: the nation, the provinces, and the kabupaten and kota. */
import { provinceSlug, regionSlug } from '../../../i18n/region-path.ts';
import type { Lang } from '../../../i18n/lang.ts';
import { messagesOf } from '../words.ts';
import type { Facts, RegionFacts } from '../../answers/facts.ts';

/** The nation, a province or a region, as the comparison needs it. */
export interface ComparePlace {
  kind: 'nation' | 'provinsi' | 'kabupaten' | 'kota';
  /** `35` for a province, `35.79` for a region; empty for the nation. */
  code: string;
  /** Without its kind; empty for the nation, whose name is a word of the page. */
  name: Record<Lang, string>;
  /** The province of a region; null for others. */
  province: Record<Lang, string> | null;
  /** The path of its page after the language; empty for the nation. */
  path: string;
  /** Its kabupaten and kota; of a region, itself. */
  regions: readonly RegionFacts[];
}

/** The nation and every province and region by code, each province before its regions. */
export function comparePlaces({ regions }: Facts): Map<string, ComparePlace> {
  const byCode = new Map<string, ComparePlace>([['', nation(regions)]]);
  for (const facts of regions) {
    const { province_code, region_code } = facts.lasting;
    if (!byCode.has(province_code)) {
      const own = regions.filter(({ lasting }) => lasting.province_code === province_code);
      byCode.set(province_code, province(own));
    }
    byCode.set(region_code, region(facts));
  }
  return byCode;
}

function nation(regions: readonly RegionFacts[]): ComparePlace {
  return { kind: 'nation', code: '', name: { id: '', en: '' }, province: null, path: '', regions };
}

function province(regions: readonly RegionFacts[]): ComparePlace {
  const { province_code, ...row } = regions[0]!.lasting;
  return {
    kind: 'provinsi',
    code: province_code,
    name: { id: row.province_name_id, en: row.province_name_en },
    province: null,
    path: `provinsi/${provinceSlug(row.province_name_id)}/`,
    regions,
  };
}

function region(facts: RegionFacts): ComparePlace {
  const { region_code, kind, name, province_name_id, province_name_en } = facts.lasting;
  return {
    kind: kind as 'kabupaten' | 'kota',
    code: region_code,
    name: { id: name, en: name },
    province: { id: province_name_id, en: province_name_en },
    path: `daerah/${regionSlug(kind, name)}/`,
    regions: [facts],
  };
}

/** Whether a place is a single kabupaten or kota. */
export function isRegion({ kind }: ComparePlace): boolean {
  return kind === 'kabupaten' || kind === 'kota';
}

/** "Nasional", "Jawa Timur", "Kota Batu": regions with their kind, which distinguishes namesakes. */
export function placeName(place: ComparePlace, lang: Lang): string {
  const { compare, common } = messagesOf(lang);
  if (place.kind === 'nation') return compare.nation;
  return isRegion(place) ? `${common.kind[place.kind]} ${place.name[lang]}` : place.name[lang];
}

/** The codes of the provinces with the most regions, largest first; ties by code. */
export function largestProvinces(places: ReadonlyMap<string, ComparePlace>, count: number) {
  return [...places.values()]
    .filter(({ kind }) => kind === 'provinsi')
    .toSorted((a, b) => b.regions.length - a.regions.length || (a.code < b.code ? -1 : 1))
    .slice(0, count)
    .map(({ code }) => code);
}
