/** Reads what the tile map is drawn from: rows of the database, with the words of a language. */
import { oncePerDatabaseAndKey, table, view } from '../db/site-data.ts';
import type { Status, ViewRow } from '../db/schema/views.ts';
import { formatDate, formatNumber } from '../i18n/format.ts';
import { inLang, type Lang } from '../i18n/lang.ts';
import { messagesIn } from '../i18n/messages.ts';
import { pagePath } from '../i18n/paths.ts';
import { classOf, serviceClasses, yearClasses, type ClassRange } from './classes.ts';
import type { MapLabel, TileLink } from './draw.ts';
import { layOut, type TileLayout } from './tiles/layout.ts';
import { placeNames } from './names.ts';
import { governmentName } from '../text/names.ts';
import { statusPhrase } from '../text/phrases/status-phrase.ts';

type Region = ViewRow<'region_status'>;

/** What the tile map of one language is drawn from. */
export interface TileMapData {
  layout: TileLayout;
  links: Map<string, TileLink>;
  provinces: { code: string; name: string; regions: Region[] }[];
  labels: MapLabel[];
  years: ClassRange[];
}

/** The positions of the tiles and of the names beside them in a language; needs no addresses. */
export const tileMapLayout = oncePerDatabaseAndKey(layOutMap);

/** Everything the map of a language needs; computed once for all pages of a build. */
export const tileMapData = oncePerDatabaseAndKey(readData);

async function layOutMap(lang: Lang): Promise<{ layout: TileLayout; labels: MapLabel[] }> {
  const [tiles, provinces, groups, aliases] = await Promise.all([
    table('tiles'),
    table('provinces'),
    table('island_groups'),
    table('aliases'),
  ]);
  const groupOf = new Map(provinces.map(({ code, island_group_id }) => [code, island_group_id]));
  const layout = layOut(tiles, (code) => groupOf.get(code) ?? '');
  const shortNames = (code: string): string[] =>
    aliases.flatMap((row) => (row.region_code === code && row.kind === 'short' ? row.alias : []));
  const labels = placeNames(
    layout,
    provinces.map((row) => ({
      code: row.code,
      names: [inLang(row, 'name', lang), ...shortNames(row.code)],
    })),
    groups.map((group) => ({ id: group.id, name: inLang(group, 'name', lang) })),
  );
  return { layout, labels };
}

async function readData(lang: Lang): Promise<TileMapData> {
  const regions = await view('region_status');
  const provinces = await table('provinces');
  const years = yearClasses(regions.flatMap((region) => yearOf(region) ?? []));
  return {
    ...(await tileMapLayout(lang)),
    years,
    links: new Map(regions.map((row) => [row.region_code, toLink(row, years, lang)])),
    provinces: provinces.map((row) => ({
      code: row.code,
      name: inLang(row, 'name', lang),
      regions: regions.filter(({ province_code }) => province_code === row.code),
    })),
  };
}

function toLink(region: Region, years: readonly ClassRange[], lang: Lang): TileLink {
  const year = yearOf(region);
  return {
    href: pagePath(lang, `daerah/${region.slug}/`),
    label: linkLabel(region, lang),
    status: region.status as Status,
    year,
    yearClass: year === null ? 0 : classOf(year, years),
    serviceClass: region.services === null ? 0 : classOf(region.services, serviceClasses),
    later: false,
  };
}

/** Returns the year from which the region counts as covered, by its own MPP or by the province's. */
function yearOf({ counted_on }: Region): number | null {
  return counted_on === null ? null : Number(counted_on.slice(0, 4));
}

/** "Kabupaten Jombang, Jawa Timur: diresmikan 24 Juni 2024; 150 jenis layanan per Maret 2025". */
function linkLabel(region: Region, lang: Lang): string {
  const name = governmentName(region.kind, region.name, lang);
  const facts = [statusPhrase(region, lang), ...servicesText(region, lang)];
  return `${name}, ${inLang(region, 'province_name', lang)}: ${facts.join('; ')}`;
}

function servicesText({ services, services_as_of }: Region, lang: Lang): string[] {
  if (services === null || services_as_of === null) return [];
  const count = formatNumber(services, lang);
  return [messagesIn(lang).map.services(count, formatDate(services_as_of, lang))];
}
