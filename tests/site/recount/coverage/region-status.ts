/** The recount of the status of a region: the MPP that covers it, and its newest numbers. */
import { lastDay } from '../../../../src/data/partial-date.ts';
import { countedOn, data, mppOf, plainRow, type Evidence, type Facility } from '../covered.ts';

const ABOUT_THE_REGION = ['population', 'area_km2'];
const ABOUT_THE_PROVINCE = { province_name_id: 'name_id', province_name_en: 'name_en' } as const;

/** A cell about a region. */
export function regionStatus(code: string, column: string): Evidence {
  const region = data.regions.find((row) => row.code === code)!;
  if (ABOUT_THE_REGION.includes(column)) return plainRow(region, column);
  if (column in ABOUT_THE_PROVINCE) {
    const province = data.provinces.find((row) => row.code === region.province_code)!;
    return plainRow(province, ABOUT_THE_PROVINCE[column as keyof typeof ABOUT_THE_PROVINCE]);
  }
  const found = mppOf(region);
  if (found === undefined) return { value: null, rows: [region] };
  if (column === 'counted_on') return countedDay(found.mpp);
  if (column === 'named_services_count') return namedServices(found.mpp.region_code);
  return isMeasure(column)
    ? newestObservation(found.mpp.region_code, column)
    : { value: found.mpp[column as keyof Facility], rows: [found.mpp] };
}

/** A cell about an MPP. */
export function mppCell(code: string, column: string): Evidence {
  const mpp = data.facilities.find(({ region_code }) => region_code === code)!;
  if (column === 'counted_on') return countedDay(mpp);
  return isMeasure(column) ? newestObservation(code, column) : plainRow(mpp, column);
}

function countedDay(mpp: Facility): Evidence {
  return { value: mpp.status === 'inaugurated' ? countedOn(mpp) : null, rows: [mpp] };
}

/** How many services are reported as available at an MPP; planned and ended ones do not count. */
function namedServices(code: string): Evidence {
  const rows = data.services_offered.filter(
    ({ region_code, basis, ended }) => region_code === code && basis === 'reported' && !ended,
  );
  const value = new Set(rows.map(({ service }) => service)).size;
  return { value: value === 0 ? null : value, rows };
}

function isMeasure(column: string): boolean {
  return /^(agencies|services)(_as_of)?$/.test(column);
}

/** The newest comparable count of an MPP, or its date where the column ends in `_as_of`. */
function newestObservation(code: string, column: string): Evidence {
  const name = column.replace('_as_of', '') as 'agencies' | 'services';
  const newest = data.observations
    .filter((row) => row.region_code === code && row.basis === 'reported')
    .filter((row) => row.comparable && row.as_of !== null && row[name] !== null)
    .toSorted((a, b) => {
      const [x, y] = [lastDay(a.as_of!), lastDay(b.as_of!)];
      return x === y ? (a.source_ids < b.source_ids ? -1 : 1) : x < y ? 1 : -1;
    })[0]!;
  return { value: column === name ? newest[name] : newest.as_of, rows: [newest] };
}
