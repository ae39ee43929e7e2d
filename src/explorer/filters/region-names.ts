/** The names of regions as readers see and search for them. */
import { inLang, type Lang } from '../../i18n/lang.ts';
import type { SearchedPlace } from '../../scripts/finder/find-places.ts';
import type { RegionFacts } from '../answers/facts.ts';
import type { Kind } from '../state/criteria/location.ts';
import { tileWords } from '../state/words.ts';

/** A region as the search uses it. */
export interface NamedRegion extends SearchedPlace {
  code: string;
  status: undefined;
}

/** Every region with its name and province in a language, by code. */
export function namedRegions(
  regions: readonly RegionFacts[],
  lang: Lang,
): Map<string, NamedRegion> {
  return new Map(
    regions.map(({ lasting }) => {
      const { region_code: code, name } = lasting;
      const province = inLang(lasting, 'province_name', lang);
      const kind = lasting.kind as Kind;
      return [code, { code, kind, name, province, aliases: [], status: undefined }];
    }),
  );
}

/** "Kabupaten Jombang" or "Kota Batu"; the kind distinguishes namesakes. */
export function regionName({ kind, name }: NamedRegion, lang: Lang): string {
  const kinds: Record<string, string> = tileWords(lang).kinds;
  return `${kinds[kind] ?? kind} ${name}`;
}
