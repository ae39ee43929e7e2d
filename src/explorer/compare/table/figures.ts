/** The numbers of the compared places, counted from the facts that the page carries. */
import type { KeyNumbers, ProgressRow } from '../../answers/engine.ts';
import type { Facts } from '../../answers/facts.ts';
import { NEWEST, regionsOn, stateOn } from '../../answers/rows/known-on.ts';
import type { Region } from '../../state/columns/region.ts';
import { keyNumbersOf, progressOfDays } from '../../answers/count-rows.ts';
import { byDay, byStatus } from '../../answers/rows/row-counts.ts';
import { mppCounts, type MppCounts } from './mpp-counts.ts';
import { namedCounts, type NamedCounts } from './named-services.ts';
import { isRegion, type ComparePlace } from '../choosing/places.ts';
import type { CompareState } from '../url.ts';

/** The days that the comparison refers to. */
export interface Calendar {
  /** First day of the time axis, `YYYY-MM-DD`. */
  from: string;
  /** Last day of the year in which every region was to be covered. */
  deadline: string;
}

/** How many regions were covered at the end of a year, and how many were added in it. */
export interface YearEnd {
  year: number;
  added: number;
  covered: number;
}

/** When the last region was covered, and the distance from the deadline. */
interface Deadline {
  /** `YYYY-MM-DD`; null while a region is not covered. */
  completedOn: string | null;
  /** Whole months from the deadline to that day, or to the day shown; below zero before it. */
  months: number;
  /** Regions covered after the deadline. */
  addedSince: number;
}

/** The numbers of one place. */
export interface PlaceFigures {
  place: ComparePlace;
  /** The region, where the place is a single region in the base; null otherwise. */
  region: Region | null;
  /** Counts of the regions in the base; zero where the place is outside it. */
  counts: KeyNumbers;
  progress: ProgressRow[];
  /** The years that had ended on the day shown. */
  years: YearEnd[];
  deadline: Deadline;
  /** Of the MPPs, whatever the base. */
  agencies: MppCounts;
  services: MppCounts;
  named: NamedCounts;
}

/** The last day that a comparison shows: the chosen one, or the last day of checking sources. */
export function lastShownDay({ checkedUntil }: Facts, { knownOn }: CompareState): string {
  return knownOn ?? checkedUntil;
}

/** The numbers of each place, in the order given. */
export function compareFigures(
  facts: Facts,
  places: readonly ComparePlace[],
  state: CompareState,
  calendar: Calendar,
): PlaceFigures[] {
  const inBase = regionsOn(facts, state.knownOn).filter(
    ({ administrative }) => state.base === 'all' || !administrative,
  );
  const until = lastShownDay(facts, state);
  return places.map((place) => {
    const codes = new Set(place.regions.map(({ lasting }) => lasting.region_code));
    const regions = inBase.filter(({ region_code }) => codes.has(region_code));
    const counts = keyNumbersOf(byStatus(regions));
    const rows = progressOfDays(byDay(regions));
    return {
      place,
      region: isRegion(place) ? (regions[0] ?? null) : null,
      counts,
      progress: rows,
      years: yearEnds(rows, calendar.from, until),
      deadline: deadlineOf(rows, counts, calendar.deadline, until),
      ...mppFigures(facts, place, state.knownOn ?? NEWEST),
    };
  });
}

function mppFigures(facts: Facts, place: ComparePlace, day: string) {
  const { checkedUntil } = facts;
  const own = isRegion(place) ? stateOn(place.regions[0]!, day, checkedUntil).mpp : null;
  const open = place.kind === 'nation' ? facts.mpps : mppsOf(place);
  const counted = isRegion(place) ? own : open;
  return {
    agencies: mppCounts(counted, 'agencies', day, checkedUntil),
    services: mppCounts(counted, 'services', day, checkedUntil),
    named: namedCounts(counted, day, checkedUntil),
  };
}

/** The MPPs of a province: those of its regions, and its own, which serves some of them. */
function mppsOf({ regions }: ComparePlace) {
  return [...new Set(regions.flatMap(({ own, serving }) => [own ?? [], serving ?? []].flat()))];
}

/** How many were covered by a day; a row of progress holds until the next row. */
function coveredBy(rows: readonly ProgressRow[], day: string): number {
  return rows.findLast(({ date }) => date <= day)?.covered ?? 0;
}

function yearEnds(rows: readonly ProgressRow[], from: string, until: string): YearEnd[] {
  const years: YearEnd[] = [];
  for (let year = Number(from.slice(0, 4)); `${year}-12-31` <= until; year++) {
    const covered = coveredBy(rows, `${year}-12-31`);
    years.push({ year, covered, added: covered - (years.at(-1)?.covered ?? 0) });
  }
  return years;
}

function deadlineOf(
  rows: readonly ProgressRow[],
  { covered, regions }: KeyNumbers,
  deadline: string,
  until: string,
): Deadline {
  const completedOn = regions > 0 && covered === regions ? (rows.at(-1)?.date ?? null) : null;
  return {
    completedOn,
    months: wholeMonths(deadline, completedOn ?? until),
    addedSince: until > deadline ? covered - coveredBy(rows, deadline) : 0,
  };
}

/** Whole months from one day to another; negative where the other is earlier. */
export function wholeMonths(from: string, to: string): number {
  if (to < from) return -wholeMonths(to, from) || 0;
  const [a, b] = [new Date(from), new Date(to)];
  const months = 12 * (b.getUTCFullYear() - a.getUTCFullYear()) + b.getUTCMonth() - a.getUTCMonth();
  const isLast = new Date(b.getTime() + 86_400_000).getUTCDate() === 1;
  return b.getUTCDate() < a.getUTCDate() && !isLast ? months - 1 : months;
}
