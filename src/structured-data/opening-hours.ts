/** Opening hours as schema.org describes them, from the words of the data. */
import type { DayOfWeek, OpeningHoursSpecification } from 'schema-dts';

/** The days by their Indonesian names, in the order of the week. */
const DAYS = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const;
const NAMES = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const satisfies readonly DayOfWeek[];

const TIME = String.raw`([01]\d|2[0-3])\.([0-5]\d)`;
const DAY = `(${DAYS.join('|')})`;
const PART = new RegExp(`^(?:Setiap hari|${DAY}(?:–${DAY})?) ${TIME}–${TIME}(?: WIB| WITA| WIT)?$`);

/**
 * Returns the hours of a text such as "Senin–Kamis 08.00–15.00; Jumat 08.00–11.00", one entry for each
 * part. Returns an empty list when any part says anything else (a break, an open end, no day), because
 * half of the hours would be wrong hours.
 */
export function openingHours(text: string): OpeningHoursSpecification[] {
  const parts = text.split('; ').map(partOf);
  return parts.every((part) => part !== undefined) ? parts : [];
}

function partOf(text: string): OpeningHoursSpecification | undefined {
  const match = PART.exec(text);
  if (!match) return undefined;
  const [, from, to, hour, minute, lastHour, lastMinute] = match;
  const opens = `${hour!}:${minute!}`;
  const closes = `${lastHour!}:${lastMinute!}`;
  const days = daysOf(from, to);
  if (days.length === 0 || closes <= opens) return undefined;
  return { '@type': 'OpeningHoursSpecification', dayOfWeek: days, opens, closes };
}

/** Returns the days from the first to the last; every day without a first. */
function daysOf(from: string | undefined, to: string | undefined): DayOfWeek[] {
  if (from === undefined) return [...NAMES];
  const indexOf = (day: string): number => DAYS.findIndex((name) => name === day);
  return NAMES.slice(indexOf(from), indexOf(to ?? from) + 1);
}
