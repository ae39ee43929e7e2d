/** Reads every region and province for the search from the database. */
import { table, view } from '../../db/site-data.ts';
import type { Status, ViewRow } from '../../db/schema/views.ts';
import type { Row } from '../../data/table.ts';
import type { tables } from '../../data/tables/index.ts';
import { inLang, type Lang } from '../../i18n/lang.ts';
import type { Place, PlaceKind } from '../../scripts/finder/places-index.ts';

type CodeRow = Row<(typeof tables)['region_codes']>;

/** Returns the provinces and regions with their names in a language, provinces first, both by code. */
export async function placesIn(lang: Lang): Promise<Place[]> {
  const provinces = (await view('coverage_by_province')).toSorted((a, b) =>
    a.province_code < b.province_code ? -1 : 1,
  );
  const aliases = await table('aliases');
  const namesOf = (code: string): string[] =>
    aliases.filter(({ region_code }) => region_code === code).map(({ alias }) => alias);
  const codesOf = codesByRegion(await table('region_codes'));
  return [
    ...provinces.map((row) => provincePlace(row, namesOf(row.province_code), lang)),
    ...(await view('region_status')).map((row) =>
      regionPlace(row, namesOf(row.region_code), codesOf(row.region_code), lang),
    ),
  ];
}

/** Returns a function that gives the codes of a region in both official systems, digits only. */
function codesByRegion(rows: readonly CodeRow[]): (code: string) => string[] {
  const bps = rows.filter(({ system }) => system === 'bps');
  return (code) => {
    const others = bps.filter(({ region_code }) => region_code === code).map((row) => row.code);
    return [...new Set([code.replace('.', ''), ...others])];
  };
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
    codes: [row.province_code],
  };
}

function regionPlace(
  row: ViewRow<'region_status'>,
  aliases: readonly string[],
  codes: readonly string[],
  lang: Lang,
): Place {
  return {
    kind: row.kind as PlaceKind,
    name: row.name,
    province: inLang(row, 'province_name', lang),
    path: `daerah/${row.slug}/`,
    status: row.status as Status,
    aliases,
    codes,
  };
}
