/** The recount of the pace at moments before the deadline of 2024: of the official total, and of each signing. */
import { lastDay } from '../../../../src/data/partial-date.ts';
import { countedOn, data, inaugurated, official, officialOn } from '../covered.ts';
import { daysBetween, tenths, type RecountedRow } from './row.ts';
import { MONTH, monthsBefore, target2024 } from './time.ts';

const DEADLINE = '2024-12-31';
const MIDDLE = '2023-12-31';

/** Every row of `needed_pace`, without `source_ids`. */
export function neededPace(): RecountedRow[] {
  const stated = lastDay(target2024.stated_on);
  const days = [...new Set(official.map(({ date }) => date))].filter(
    (day) => day >= stated && daysBetween(day, DEADLINE) > 30,
  );
  return days.map((day) => {
    const [now, before] = [officialOn(day), officialOn(monthsBefore(day, 12))];
    const months = daysBetween(day, DEADLINE) / MONTH;
    const short = target2024.target! - now.total;
    const cells = {
      date: day,
      total: now.total,
      still_short: short,
      months_left: tenths(months),
      needed_per_month: tenths(short / months),
      from_date: before.date,
      rise_per_month: tenths(((now.total - before.total) / daysBetween(before.date, day)) * MONTH),
    };
    return { cells, rows: [...before.rows, ...now.rows, target2024] };
  });
}

/** The class of a signing on a day: what it would be for any number of the unnamed, else `unknown`. */
function classOn(
  day: string,
  signed: string,
  followed: readonly (string | null)[],
  unnamed: number,
) {
  const added = followed.filter((counted) => counted !== null && counted <= day).length;
  const passed = daysBetween(signed, day) / daysBetween(signed, DEADLINE);
  const people = followed.length + unnamed;
  const classes = Array.from({ length: unnamed + 1 }, (_, more) => {
    const all = added + more;
    if (all === people) return 'done';
    if (all === 0) return 'stalled';
    return all >= passed * people ? 'on_pace' : 'slower';
  });
  return new Set(classes).size === 1 ? classes[0] : 'unknown';
}

/** Every row of `commitment_pace`. */
export function commitmentPace(): RecountedRow[] {
  return data.commitment_events.flatMap((event) => {
    const signed = lastDay(event.signed_on);
    const own = data.commitments.filter(({ event_id }) => event_id === event.id);
    const mpps = own.map(({ region_code: code }) =>
      inaugurated.find(({ region_code }) => region_code === code),
    );
    const days = mpps.map((mpp) => (mpp ? countedOn(mpp) : null));
    const followed = days.filter((day) => day === null || day > signed);
    if (followed.length === 0) return [];
    const unnamed = event.signatories - own.length;
    const by = (day: string) => followed.filter((one) => one !== null && one <= day).length;
    const cells = {
      event_id: event.id,
      signed_on: event.signed_on,
      signatories: event.signatories,
      named: own.length,
      followed: followed.length,
      inaugurated_2023: by(MIDDLE),
      inaugurated_2024: by(DEADLINE),
      class_2023: classOn(MIDDLE, signed, followed, unnamed),
      class_2024: classOn(DEADLINE, signed, followed, unnamed),
    };
    return [{ cells, rows: [event, ...own, ...mpps.filter((mpp) => mpp !== undefined)] }];
  });
}
