/** Reads every region and province for the search from the database. */
import { table, view } from '../../db/site-data.ts';
import type { Status, ViewRow } from '../../db/schema/views.ts';
import { inLang, type Lang } from '../../i18n/lang.ts';
import type { Place, PlaceKind } from '../../scripts/finder/places-index.ts';

/** Returns the provinces and regions with their names in a language, provinces first, both by code. */
export async function placesIn(lang: Lang): Promise<Place[]> {
  const provinces = (await view('coverage_by_province')).toSorted((a, b) =>
    a.province_code < b.province_code ? -1 : 1,
  );
  const aliases = await table('aliases');
  const aliasesOf = (code: string): string[] =>
    aliases.filter(({ region_code }) => region_code === code).map(({ alias }) => alias);
  return [
    ...provinces.map((row) => provincePlace(row, aliasesOf(row.province_code), lang)),
    ...(await view('region_status')).map((row) =>
      regionPlace(row, aliasesOf(row.region_code), lang),
    ),
  ];
}

function provincePlace(
  row: ViewRow<'coverage_by_province'>,
  aliases: readonly string[],
  lang: Lang,
): Place {
  const name = inLang(row, 'name', lang);
  return {
    kind: 'provinsi',
    name,
    province: undefined,
    path: `provinsi/${row.slug}/`,
    status: undefined,
    aliases: [...new Set([row.name_id, row.name_en, ...aliases])].filter((each) => each !== name),
  };
}

function regionPlace(row: ViewRow<'region_status'>, aliases: readonly string[], lang: Lang): Place {
  return {
    kind: row.kind as PlaceKind,
    name: row.name,
    province: inLang(row, 'province_name', lang),
    path: `daerah/${row.slug}/`,
    status: row.status as Status,
    aliases,
  };
}
