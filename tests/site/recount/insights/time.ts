/** The recount of time: the pace of the total, of targets, from commitments and from openings. */
import { lastDay } from '../../../../src/data/partial-date.ts';
import { countedOn, data, inaugurated, officialOn } from '../covered.ts';
import { daysBetween, tenths, type RecountedRow } from './row.ts';

const newest = officialOn('9999-12-31');
const sources = (...rows: readonly object[]): string =>
  rows.map((row) => (row as { source_ids: string }).source_ids).join(';');
/** The days of an average month. */
export const MONTH = 365.25 / 12;

/** The target of 2024 that names all regions, as last stated. */
export const target2024 = data.targets
  .filter(
    ({ year, target, denominator }) => year === 2024 && target !== null && target === denominator,
  )
  .toSorted((a, b) => (a.stated_on < b.stated_on ? 1 : -1))[0]!;

/** The day some months before another. */
export function monthsBefore(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString().slice(0, 10);
}

/** Every row of `pace_projections`, without `source_ids`. */
export function paceProjections(): RecountedRow[] {
  return [12, 24, 36].map((months) => {
    const from = officialOn(monthsBefore(newest.date, months));
    const days = daysBetween(from.date, newest.date);
    const rise = newest.total - from.total;
    const missing = target2024.target! - newest.total;
    const end = new Date(`${newest.date}T00:00:00Z`);
    end.setUTCDate(end.getUTCDate() + Math.ceil((missing * days) / rise));
    return {
      cells: {
        months,
        from_date: from.date,
        from_total: from.total,
        to_date: newest.date,
        to_total: newest.total,
        rise,
        rise_per_month: tenths((rise / days) * MONTH),
        still_short: missing,
        complete_on: rise > 0 ? end.toISOString().slice(0, 7) : null,
      },
      rows: [...from.rows, ...newest.rows, target2024],
    };
  });
}

/** Every row of `target_pace`. */
export function targetPace(): RecountedRow[] {
  return data.targets
    .filter(({ target }) => target !== null)
    .toSorted((a, b) => a.year - b.year || (a.stated_on < b.stated_on ? -1 : 1))
    .map((row) => {
      const day = lastDay(row.stated_on);
      const end = `${row.year}-12-31`;
      const codes = row.named_codes?.split(';') ?? [];
      const named = inaugurated.filter(({ region_code }) => codes.includes(region_code));
      const by = (until: string) => {
        if (row.target_measure !== 'named') return officialOn(until);
        const rows = named.filter((mpp) => countedOn(mpp) <= until);
        return { total: rows.length, date: rows.map(countedOn).sort().at(-1)!, rows };
      };
      const [start, reached] = [by(day), by(end)];
      const months = daysBetween(day, end) / MONTH;
      const pace =
        row.target_measure === 'achieved'
          ? 'after'
          : reached.total >= row.target!
            ? 'done'
            : reached.total > start.total
              ? 'slower'
              : 'stalled';
      return {
        cells: {
          year: row.year,
          stated_on: row.stated_on,
          target: row.target,
          target_measure: row.target_measure,
          start_total: start.total,
          reached: reached.total,
          reached_as_of: reached.date,
          needed_per_month: tenths((row.target! - start.total) / months),
          reached_per_month: tenths((reached.total - start.total) / months),
          pace_class: pace,
          source_ids: row.source_ids,
        },
        rows: [row, ...start.rows, ...reached.rows],
      };
    });
}

interface Signed {
  event: string;
  code: string;
  days: number | null;
  observed: number;
  row: RecountedRow;
}

function signed(): Signed[] {
  return data.commitments.map((row) => {
    const { event_id: event, region_code: code } = row;
    const signing = data.commitment_events.find(({ id }) => id === event)!;
    const mpp = inaugurated.find(({ region_code }) => region_code === code);
    const day = lastDay(signing.signed_on);
    const days = mpp ? daysBetween(day, countedOn(mpp)) : null;
    const observed = daysBetween(day, newest.date);
    const cells = {
      event_id: event,
      region_code: code,
      signed_on: signing.signed_on,
      counted_on: mpp ? countedOn(mpp) : null,
      days,
      days_observed: observed,
      source_ids: mpp ? sources(row, mpp) : row.source_ids,
    };
    return { event, code, days, observed, row: { cells, rows: [row, ...(mpp ? [mpp] : [])] } };
  });
}

/** Every row of `signer_outcomes`. */
export function commitmentOutcomes(): RecountedRow[] {
  return signed()
    .toSorted((a, b) => (a.event + a.code < b.event + b.code ? -1 : 1))
    .map(({ row }) => row);
}

/** Every row of `commitment_survival`, by life tables: day by day, those who wait lose those inaugurated. */
export function commitmentSurvival(): RecountedRow[] {
  const all = signed();
  const events = ['all', ...data.commitment_events.map(({ id }) => id)].sort();
  return events.flatMap((event) => {
    const own = all.filter((one) => event === 'all' || one.event === event);
    const followed = own.filter(({ days }) => days === null || days > 0);
    if (followed.length === 0) return [];
    const signings = data.commitment_events.filter(({ id }) => event === 'all' || id === event);
    const signatories = signings.reduce((total, one) => total + one.signatories, 0);
    const shares = shareByDay(followed);
    const longest = Math.max(...followed.map(({ observed }) => observed));
    return [0, 1, 2, 3, 4, 5].map((years) => {
      const day = Math.round(years * 365.25);
      const done = followed.filter(({ days }) => days !== null);
      return {
        cells: {
          event_id: event,
          years,
          signatories,
          named: own.length,
          followed: followed.length,
          waiting: followed.filter(({ days, observed }) => (days ?? observed) > day).length,
          inaugurated_since: done.filter(({ days }) => days! <= day).length,
          inaugurated_percent: day <= longest ? tenths(100 * shares[day]!) : null,
          inaugurated_total: done.length,
          none_found: followed.length - done.length,
        },
        rows: [...signings, ...own.flatMap(({ row }) => row.rows)],
      };
    });
  });
}

/** The share that reached the event by each day: on each, the hazard of those still observed. */
function shareByDay(followed: readonly Signed[]): number[] {
  let surviving = 1;
  return Array.from({ length: Math.round(5 * 365.25) + 1 }, (_, day) => {
    const waiting = followed.filter(({ days, observed }) => (days ?? observed) >= day).length;
    const happened = followed.filter(({ days }) => days === day).length;
    if (waiting > 0) surviving *= (waiting - happened) / waiting;
    return 1 - surviving;
  });
}

const opened = inaugurated.filter(
  (mpp) => mpp.opened_on?.length === 10 && mpp.inaugurated_on?.length === 10,
);

/** Every row of `openings`. */
export function openings(): RecountedRow[] {
  return opened
    .map((mpp) => ({ mpp, days: daysBetween(mpp.opened_on!, mpp.inaugurated_on!) }))
    .toSorted((a, b) => b.days - a.days || (a.mpp.region_code < b.mpp.region_code ? -1 : 1))
    .map(({ mpp, days }) => {
      const code = mpp.region_code;
      const region = data.regions.find((one) => one.code === code);
      const province = data.provinces.find((one) => one.code === code);
      const cells = {
        region_code: code,
        operator_kind: region?.kind ?? 'provinsi',
        operator_name: region?.name ?? province?.name_id,
        operator_name_en: region?.name ?? province?.name_en,
        opened_on: mpp.opened_on,
        inaugurated_on: mpp.inaugurated_on,
        days_open: days,
        source_ids: mpp.source_ids,
      };
      return { cells, rows: [mpp] };
    });
}

/** The row of `opening_summary`. */
export function openingSummary(): RecountedRow[] {
  const days = openings()
    .map(({ cells }) => cells['days_open'] as number)
    .toSorted((a, b) => a - b);
  const part = (share: number): number => days[Math.ceil(share * days.length) - 1]!;
  const cells = {
    listed: inaugurated.length,
    days_known: days.length,
    opened_before: days.filter((day) => day > 0).length,
    opened_same_day: days.filter((day) => day === 0).length,
    opened_after: days.filter((day) => day < 0).length,
    opened_year_before: days.filter((day) => day > 365).length,
    minimum: days[0],
    quartile_1: part(0.25),
    median: part(0.5),
    quartile_3: part(0.75),
    maximum: days.at(-1),
  };
  return [{ cells, rows: opened }];
}
