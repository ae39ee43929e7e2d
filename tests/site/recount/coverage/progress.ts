/** The recount of progress by day, in the nation, in a province and by year. */
import {
  count,
  countedOn,
  data,
  inaugurated,
  isCovered,
  mppOf,
  official,
  officialOn,
  percent,
  regionsOfProvince,
  type Evidence,
} from '../covered.ts';

/** The progress of a province on a day on which one of its regions was first covered. */
export function provinceProgress(code: string, day: string, column: string): Evidence {
  const regions = regionsOfProvince(code).filter(isCovered);
  const on = regions.filter((region) => countedOn(mppOf(region)!.mpp) === day);
  const by = regions.filter((region) => countedOn(mppOf(region)!.mpp) <= day);
  const rows = by.map((region) => mppOf(region)!.mpp);
  if (column === 'date') return { value: day, rows };
  if (column === 'added') return { value: on.length, rows };
  if (column === 'covered') return { value: by.length, rows };
  if (column === 'regions') return count(regionsOfProvince(code));
  return { value: percent(by.length, regionsOfProvince(code).length), rows };
}

/** The official total, the list and the covered regions on a day. */
export function nationalProgress(day: string, column: string): Evidence {
  // Before the first official statement there is no total.
  const stated = official[0]!.date <= day ? officialOn(day) : undefined;
  const listed = inaugurated.filter((mpp) => countedOn(mpp) <= day);
  const reached = data.regions.filter(
    (region) => isCovered(region) && countedOn(mppOf(region)!.mpp) <= day,
  );
  const autonomous = data.regions.filter(({ administrative }) => !administrative).length;
  const all = data.regions.length;
  const values: Record<string, Evidence['value']> = {
    date: day,
    official_total: stated?.total ?? null,
    official_as_of: stated?.date ?? null,
    listed: listed.length,
    covered: reached.length,
    covered_percent: percent(reached.length, all),
    base_514: all,
    base_508: autonomous,
    share_514_percent: stated ? percent(stated.total, all) : null,
    share_508_percent: stated ? percent(stated.total, autonomous) : null,
  };
  return { value: values[column], rows: [...(stated?.rows ?? []), ...listed] };
}

/** The regions covered by the end of a year. */
export function coveredByYear(year: string, column: string): Evidence {
  const by = data.regions.filter((region) => {
    return isCovered(region) && countedOn(mppOf(region)!.mpp).slice(0, 4) <= year;
  });
  const rows = by.map((region) => mppOf(region)!.mpp);
  // A year is a name, written without a thousands separator.
  if (column === 'year') return { value: year, rows };
  if (column === 'covered') return { value: by.length, rows };
  if (column === 'regions') return count(data.regions);
  return { value: percent(by.length, data.regions.length), rows };
}

/** Official total and list on the day of an official total. */
export function reconciliation(day: string, column: string): Evidence {
  const stated = officialOn(day);
  const listed = inaugurated.filter((mpp) => countedOn(mpp) <= day);
  const rows = [...stated.rows, ...listed];
  if (column === 'as_of') return { value: stated.date, rows: stated.rows };
  if (column === 'official_total') return { value: stated.total, rows: stated.rows };
  if (column === 'gap_change') {
    const before = official.findLast(({ date }) => date < day)?.date;
    const gapOn = (on: string): number => reconciliation(on, 'gap').value as number;
    return { value: gapOn(day) - (before === undefined ? 0 : gapOn(before)), rows };
  }
  if (column === 'scope') return { value: scopeOn(stated.date), rows: stated.rows };
  if (column === 'listed') return { value: listed.length, rows: listed };
  return { value: stated.total - listed.length, rows };
}

/** What the statement of a day counts; of statements that agree, the one that counts inaugurated MPPs. */
export function scopeOn(day: string): string {
  const { date, total } = officialOn(day);
  const stated = official.filter((one) => one.date === date && one.total === total);
  const scopes = stated.map(({ row }) => ('scope' in row ? row.scope : 'inaugurated'));
  return scopes.includes('inaugurated') ? 'inaugurated' : scopes[0]!;
}
