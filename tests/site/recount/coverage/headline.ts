/** The recount of the key numbers of the nation. */
import {
  count,
  countedOn,
  data,
  inaugurated,
  isCovered,
  officialOn,
  percent,
  regionsOfProvince,
  type Evidence,
} from '../covered.ts';
import { coverage } from './coverage.ts';

/** The rank of a province by the share of its covered regions. */
export function provinceRank(code: string): Evidence {
  const share = (of: string): number => {
    const regions = regionsOfProvince(of);
    return regions.filter(isCovered).length / regions.length;
  };
  const ahead = data.provinces.filter((province) => share(province.code) > share(code));
  return { value: ahead.length + 1, rows: data.provinces };
}

/** The key numbers of the nation. */
export function headline(column: string): Evidence {
  const now = officialOn('9999');
  const then = officialOn('2024-12-31');
  const target = data.targets
    .filter((row) => row.year === 2024 && row.target !== null && row.target === row.denominator)
    .toSorted((a, b) => (a.stated_on < b.stated_on ? -1 : 1))
    .at(-1)!;
  const autonomous = data.regions.filter(({ administrative }) => !administrative);
  const complete = (wanted: number): object[] =>
    data.provinces.filter(({ code }) => {
      const regions = regionsOfProvince(code);
      return regions.filter(isCovered).length === (wanted === 1 ? regions.length : 0);
    });
  const reckoned = data.totals.find(
    (row) => row.as_of === then.date && row.total === then.total && row.denominator !== null,
  );
  const listed = inaugurated.filter((mpp) => countedOn(mpp) <= now.date);
  const answers: Record<string, () => Evidence> = {
    official_total: () => ({ value: now.total, rows: now.rows }),
    official_as_of: () => ({ value: now.date, rows: now.rows }),
    listed: () => count(listed),
    gap: () => ({ value: now.total - listed.length, rows: [...now.rows, ...listed] }),
    base_514: () => count(data.regions),
    share_514_percent: () => ({ value: percent(now.total, data.regions.length), rows: now.rows }),
    base_508: () => count(autonomous),
    share_508_percent: () => ({ value: percent(now.total, autonomous.length), rows: now.rows }),
    target_2024: () => ({ value: target.target, rows: [target] }),
    reached_2024: () => ({ value: then.total, rows: then.rows }),
    reached_2024_as_of: () => ({ value: then.date, rows: then.rows }),
    reached_2024_percent: () => ({ value: percent(then.total, target.target!), rows: then.rows }),
    short_2024: () => ({ value: target.target! - then.total, rows: [target, ...then.rows] }),
    stated_base_2024: () => ({ value: reckoned?.denominator, rows: then.rows }),
    stated_short_2024: () => ({ value: reckoned!.denominator! - then.total, rows: then.rows }),
    still_short: () => ({ value: target.target! - now.total, rows: [target, ...now.rows] }),
    operating: () => count(data.facilities.filter(({ status }) => status === 'operating')),
    preparing: () => count(data.facilities.filter(({ status }) => status === 'preparing')),
    collected_until: () => ({ value: data.dataset[0]!.collected_until, rows: [] }),
    newest_page: () => ({ value: data.dataset[0]!.newest_page, rows: [] }),
    covered: () => coverage(data.regions, 'covered'),
    covered_percent: () => coverage(data.regions, 'covered_percent'),
    target_stated_on: () => ({ value: target.stated_on, rows: [target] }),
    events: () => count(data.batches),
    provinces: () => count(data.provinces),
    complete_provinces: () => count(complete(1)),
    provinces_without: () => count(complete(0)),
  };
  return answers[column]!();
}
