/** The cells of coverage and its pace, as HTML. */
import type { Status } from '../../../db/statuses.ts';
import { formatDate } from '../../../i18n/format.ts';
import { joinHtml, markup, say, type Html, type Piece } from '../../../i18n/html.ts';
import type { Lang } from '../../../i18n/lang.ts';
import { statusMark } from '../../../i18n/status-mark.ts';
import { isOneRegion, isOutside, percentOf, type CompareContext } from '../context.ts';
import { barHtml } from './bar.ts';
import type { PlaceFigures, YearEnd } from './figures.ts';
import { messagesOf } from '../words.ts';

type Cell = (of: PlaceFigures, context: CompareContext) => Piece;

/** The lines of a cell as HTML, the first the largest. */
export function lines(first: Piece, ...more: readonly Piece[]): Html {
  return joinHtml([first, ...more.map((text) => markup`<span class="more">${text}</span>`)], ' ');
}

/** How many regions are covered, of how many and in percent; for one region, whether it is. */
export const coverageCell: Cell = (of, { lang, write, nation }) => {
  const { cells } = messagesOf(lang).compare;
  if (isOutside(of)) return lines(cells.outside, cells.outsideNote);
  const { covered, regions, covered_percent } = of.counts;
  if (isOneRegion(of)) return covered > 0 ? cells.yes : cells.no;
  const percent = write({ name: 'covered_percent', value: covered_percent! }, of);
  const whole = write({ name: 'regions', value: regions }, of);
  return lines(
    markup`<strong>${percent}</strong>${barHtml(covered_percent!, of === nation ? null : nation.counts.covered_percent)}`,
    say(cells.ofRegions, write({ name: 'covered', value: covered }, of), whole),
  );
};

const counted = ['inaugurated', 'served', 'operating', 'preparing', 'without'] as const;

/** How many regions have each status that occurs; for one region, its status and its MPP's name. */
export const statusesCell: Cell = (of, context) => {
  const { compare, common } = messagesOf(context.lang);
  if (isOutside(of)) return compare.cells.notApplicable;
  if (of.region) {
    const { mpp_name, status } = of.region;
    const mark = statusMark(status as Status, common.status[status as Status]);
    return mpp_name === null ? mark : lines(mark, mpp_name);
  }
  const marks = counted
    .filter((name) => of.counts[name] > 0 && (name !== 'preparing' || context.preparingKnown))
    .map((name) => {
      const status = name === 'without' ? 'none' : name;
      const count = context.write({ name, value: of.counts[name] }, of);
      const words = say(compare.cells.status, count, common.status[status]);
      return statusMark(status, markup`<span>${words}</span>`);
    });
  return joinHtml(marks, ' ');
};

/** The day from which the first region counts; for one region, its date as precise as known. */
export const firstCell: Cell = (of, { lang, write }) => {
  const { cells } = messagesOf(lang).compare;
  const [first] = of.progress;
  if (isOutside(of)) return cells.notApplicable;
  if (!first) return cells.noneYet;
  const day = write({ name: 'first', value: first.date }, of);
  const { inaugurated_on: on, inaugurated_by: by } = of.region ?? {};
  if (on && on !== first.date) return say(cells.counted, formatDate(on, lang), day);
  return by && !on ? say(cells.counted, cells.by(formatDate(by, lang)), day) : day;
};

/** The day from which the newest region counts. */
export const lastCell: Cell = (of, { lang, write }) => {
  const { cells } = messagesOf(lang).compare;
  const last = of.progress.at(-1);
  if (isOutside(of) || isOneRegion(of)) return cells.notApplicable;
  if (!last) return cells.noneYet;
  const added = write({ name: 'last_added', value: last.added }, of);
  return lines(write({ name: 'last', value: last.date }, of), say(cells.addedThen, added));
};

/** Whether all regions are covered, and how many months before or after the deadline. */
export const deadlineCell: Cell = (of, { lang, write, calendar, until }) => {
  const { cells } = messagesOf(lang).compare;
  if (isOutside(of)) return cells.notApplicable;
  const { completedOn, months, addedSince } = of.deadline;
  const one = isOneRegion(of);
  const open = one ? cells.notReached : cells.incomplete;
  const done = one ? cells.reached : cells.complete;
  // How long something has been missing grows by the day, so only what was reached is measured.
  const text =
    completedOn === null
      ? open(formatDate(until, lang))
      : `${done(formatDate(completedOn, lang))} ${distanceOf(months, completedOn > calendar.deadline, lang)}`;
  const since = write({ name: 'added', value: addedSince }, of);
  return one || addedSince === 0 ? text : lines(text, say(cells.addedSince, since));
};

function distanceOf(months: number, isAfter: boolean, lang: Lang): string {
  const { cells } = messagesOf(lang).compare;
  const distance = cells.months(Math.abs(months));
  return isAfter ? cells.after(distance) : cells.before(distance);
}

/** How many regions were covered at the end of a year, and how many were added in it. */
export function yearCell(
  of: PlaceFigures,
  end: YearEnd,
  { lang, write, nation }: CompareContext,
): Piece {
  const { cells } = messagesOf(lang).compare;
  if (isOutside(of)) return cells.notApplicable;
  if (isOneRegion(of)) return end.covered > 0 ? cells.yes : cells.no;
  const { year, covered, added } = end;
  const { regions } = of.counts;
  const share = say(
    cells.share,
    write({ name: 'covered', value: covered, year }, of),
    write({ name: 'regions', value: regions, year }, of),
    write({ name: 'covered_percent', value: percentOf(covered, regions), year }, of),
  );
  const then = nation.years.find((each) => each.year === year)!;
  const tick = of === nation ? null : percentOf(then.covered, nation.counts.regions);
  const bar = barHtml(percentOf(covered, regions), tick);
  const more = write({ name: 'added', value: added, year }, of);
  return lines(markup`${share}${bar}`, say(cells.added, more));
}
