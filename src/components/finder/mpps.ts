/** Reads the MPPs for the search for the nearest one from the database. */
import type { Row } from '../../data/table.ts';
import type { tables } from '../../data/tables/index.ts';
import { table, view } from '../../db/site-data.ts';
import type { ViewRow } from '../../db/schema/views.ts';
import { inLang, type Lang } from '../../i18n/lang.ts';
import { boundsOf, type MppPoint, type NearbyData } from '../../scripts/near-me/nearest-mpps.ts';
import { governmentName, operatorName } from '../../text/names.ts';

type Region = ViewRow<'region_status'>;
type Mpp = ViewRow<'mpp_list'>;
type PlaceRow = Row<(typeof tables)['places']>;

/**
 * Returns every inaugurated or operating MPP with the point of its region; one that a province runs
 * has the points of the regions it serves.
 */
export async function nearbyData(lang: Lang): Promise<NearbyData> {
  const regions = await view('region_status');
  const places = new Map((await table('places')).map((place) => [place.region_code, place]));
  const mpps = (await view('mpp_list')).filter(({ status }) => status !== 'preparing');
  return {
    bounds: boundsOf(regions),
    mpps: mpps.map((mpp) => mppPoint(mpp, regions, places.get(mpp.region_code), lang)),
  };
}

function mppPoint(
  mpp: Mpp,
  regions: readonly Region[],
  place: PlaceRow | undefined,
  lang: Lang,
): MppPoint {
  const served = mpp.serves?.split(';') ?? [];
  const own = regions.filter(({ region_code }) => region_code === mpp.region_code);
  const around = regions.filter(({ region_code }) => served.includes(region_code));
  return {
    operator: operatorName(mpp, lang),
    name: mpp.name,
    inaugurated: mpp.status === 'inaugurated',
    points: (own.length > 0 ? own : around).map(({ lat, lng, kind, name, slug }) => ({
      lat,
      lng,
      region: governmentName(kind, name, lang),
      path: `daerah/${slug}/`,
    })),
    address: place?.address ?? null,
    hours: place ? inLang(place, 'opening_hours', lang) : null,
    note: place ? inLang(place, 'note', lang) : null,
  };
}
