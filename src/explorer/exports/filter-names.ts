/** The names that phrases of filters need. */
import { inLang, type Lang } from '../../i18n/lang.ts';
import type { FilterNames } from '../state/criteria/criterion.ts';
import type { Region } from '../state/columns/region.ts';
import { explorerWords } from '../state/words.ts';

/** Names of island groups by id and of services by key, in one language. */
interface NamedLists {
  islands: Record<string, string>;
  services: Record<string, string>;
}

/** The names of island groups, services, and of the provinces and regions of `regions`. */
export function filterNames(
  { islands, services }: NamedLists,
  regions: readonly Region[],
  lang: Lang,
): FilterNames {
  const { regionName } = explorerWords(lang).phrases;
  return {
    islands: new Map(Object.entries(islands)),
    services: new Map(Object.entries(services)),
    provinces: new Map(
      regions.map((region) => [region.province_code, inLang(region, 'province_name', lang)]),
    ),
    regions: new Map(
      regions.map(({ region_code, kind, name }) => [
        region_code,
        `${regionName[kind] ?? kind} ${name}`,
      ]),
    ),
  };
}
