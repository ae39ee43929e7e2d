/** A region of the table as its cells show it: the same in the prerendered page and after a filter. */
import type { Status } from '../../db/statuses.ts';
import { formatNumber, formatShortDate } from '../../i18n/format.ts';
import { inLang, type Lang } from '../../i18n/lang.ts';
import type { Region } from '../answers/region.ts';
import type { TableColumn } from '../state/state.ts';
import { explorerWords, tableWords } from '../state/words.ts';

/** What the table knows of places besides the rows an engine answers. */
export interface TablePlaces {
  lang: Lang;
  /** What each kind of region is called before its name. */
  kinds: Readonly<Record<string, string>>;
  /** By their ids. */
  islandNames: ReadonlyMap<string, { name_id: string; name_en: string }>;
  /** The codes of the regions that have a page. */
  regionsWithPage: ReadonlySet<string>;
  /** The part of the address of each province's page that is its own, by code. */
  provinceSlugs: Readonly<Record<string, string>>;
}

const texts: Record<TableColumn, (region: Region, places: TablePlaces) => string> = {
  code: ({ region_code }) => region_code,
  province: (region, { lang }) => region[`province_name_${lang}`],
  island: ({ island_group_id: id }, { islandNames, lang }) => {
    const names = islandNames.get(id);
    return names ? inLang(names, 'name', lang) : id;
  },
  status: ({ status }, { lang }) => statusText(status as Status, lang),
  mpp: ({ mpp_name }) => mpp_name ?? '',
  inaugurated: (region, { lang }) => inauguratedText(region, lang),
  opened: ({ opened_on }, { lang }) => (opened_on === null ? '' : formatShortDate(opened_on, lang)),
  agencies: ({ agencies }, { lang }) => numberText(agencies, lang),
  services: ({ services }, { lang }) => numberText(services, lang),
  population: ({ population }, { lang }) => numberText(population, lang),
  digital: ({ digital_pilot }, { lang }) => (digital_pilot ? tableWords(lang).yes : ''),
};

/** The text of a region's cell in a column; empty where nothing is known or nothing applies. */
export function cellText(region: Region, column: TableColumn, places: TablePlaces): string {
  return texts[column](region, places);
}

function numberText(value: number | null, lang: Lang): string {
  return value === null ? '' : formatNumber(value, lang);
}

function statusText(status: Status, lang: Lang): string {
  return explorerWords(lang).figures[status === 'none' ? 'without' : status];
}

function inauguratedText({ inaugurated_on, inaugurated_by }: Region, lang: Lang): string {
  if (inaugurated_on !== null) return formatShortDate(inaugurated_on, lang);
  if (inaugurated_by === null) return '';
  return tableWords(lang).by(formatShortDate(inaugurated_by, lang));
}
