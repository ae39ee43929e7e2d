/** The cells of coverage and its pace, as HTML. */
import type { Status } from '../../../db/statuses.ts';
import { formatDate } from '../../../i18n/format.ts';
import type { Lang } from '../../../i18n/lang.ts';
import { isOneRegion, isOutside, percentOf, type CompareContext } from '../context.ts';
import type { PlaceFigures, YearEnd } from './figures.ts';
import { messagesOf } from '../words.ts';
import { escapeText } from '../write.ts';

type Cell = (of: PlaceFigures, context: CompareContext) => string;

/** Lines of a cell under one another, the first the largest. */
export function lines(first: string, ...more: readonly string[]): string {
  return [first, ...more.map((text) => `<span class="more">${text}</span>`)].join(' ');
}

/** How many are covered, of how many and in percent; of one region, whether it is. */
export const coverageCell: Cell = (of, { lang, write }) => {
  const { cells } = messagesOf(lang).compare;
  if (isOutside(of)) return lines(cells.outside, cells.outsideNote);
  const { covered, regions, covered_percent } = of.counts;
  if (isOneRegion(of)) return covered > 0 ? cells.yes : cells.no;
  const percent = write({ name: 'covered_percent', value: covered_percent! }, of);
  const whole = write({ name: 'regions', value: regions }, of);
  return lines(
    `<strong>${percent}</strong>`,
    cells.ofRegions(write({ name: 'covered', value: covered }, of), whole),
  );
};

const counted = ['inaugurated', 'served', 'operating', 'preparing', 'without'] as const;

/** How many have each status that occurs; of one region, its status and the name of its MPP. */
export const statusesCell: Cell = (of, context) => {
  const { compare, common } = messagesOf(context.lang);
  if (isOutside(of)) return compare.cells.notApplicable;
  if (of.region) {
    const { mpp_name, status } = of.region;
    const mark = statusMark(status as Status, common.status[status as Status]);
    return mpp_name === null ? mark : lines(mark, escapeText(mpp_name));
  }
  return counted
    .filter((name) => of.counts[name] > 0 && (name !== 'preparing' || context.preparingKnown))
    .map((name) => {
      const status = name === 'without' ? 'none' : name;
      const count = context.write({ name, value: of.counts[name] }, of);
      return statusMark(status, compare.cells.status(count, common.status[status]));
    })
    .join(' ');
};

function statusMark(status: Status, html: string): string {
  return `<span class="status-mark" data-status="${status}"><span>${html}</span></span>`;
}

/** The day from which the first region counts; of one region, its date as precise as it is known. */
export const firstCell: Cell = (of, { lang, write }) => {
  const { cells } = messagesOf(lang).compare;
  const [first] = of.progress;
  if (isOutside(of)) return cells.notApplicable;
  if (!first) return cells.noneYet;
  const day = write({ name: 'first', value: first.date }, of);
  const { inaugurated_on: on, inaugurated_by: by } = of.region ?? {};
  if (on && on !== first.date) return cells.counted(formatDate(on, lang), day);
  return by && !on ? cells.counted(cells.by(formatDate(by, lang)), day) : day;
};

/** The day from which the newest region counts. */
export const lastCell: Cell = (of, { lang, write }) => {
  const { cells } = messagesOf(lang).compare;
  const last = of.progress.at(-1);
  if (isOutside(of) || isOneRegion(of)) return cells.notApplicable;
  if (!last) return cells.noneYet;
  const added = write({ name: 'last_added', value: last.added }, of);
  return lines(write({ name: 'last', value: last.date }, of), cells.addedThen(added));
};

/** Whether all was reached, and how many months before or after the deadline. */
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
  return one || addedSince === 0 ? text : lines(text, cells.addedSince(since));
};

function distanceOf(months: number, isAfter: boolean, lang: Lang): string {
  const { cells } = messagesOf(lang).compare;
  const distance = cells.months(Math.abs(months));
  return isAfter ? cells.after(distance) : cells.before(distance);
}

/** What was covered at the end of a year, and what came in it. */
export function yearCell(of: PlaceFigures, end: YearEnd, { lang, write }: CompareContext): string {
  const { cells } = messagesOf(lang).compare;
  if (isOutside(of)) return cells.notApplicable;
  if (isOneRegion(of)) return end.covered > 0 ? cells.yes : cells.no;
  const { year, covered, added } = end;
  const { regions } = of.counts;
  const share = cells.share(
    write({ name: 'covered', value: covered, year }, of),
    write({ name: 'regions', value: regions, year }, of),
    write({ name: 'covered_percent', value: percentOf(covered, regions), year }, of),
  );
  const more = write({ name: 'added', value: added, year }, of);
  return lines(share, cells.added(more));
}
