/** The policy milestones of the progress chart: which are shown, and their numbers below the axis. */
import { dot, ruleX, text, type Markish } from '@observablehq/plot';
import { datePrecision } from '../../data/partial-date.ts';
import type { Row } from '../../data/table.ts';
import type { milestones as milestonesTable } from '../../data/tables/policy/milestones.ts';
import { rowsApart } from '../labels/labels.ts';
import { colors, fontSize } from '../theme.ts';
import { pixelX, toDate, type TimeFrame } from './time-frame.ts';

/** A row of milestones.csv. */
export type MilestoneRow = Row<typeof milestonesTable>;

/** A milestone with the number it has in the chart and in the list beside it. */
export type NumberedMilestone = MilestoneRow & { number: number };

const shownKinds: readonly MilestoneRow['kind'][] = ['regulation', 'target', 'policy'];

/**
 * Returns the milestones that the progress chart numbers, from 1 in order of date: rules, targets
 * and policies dated to the day, and the first step of digital MPPs.
 */
export function progressMilestones(milestones: readonly MilestoneRow[]): NumberedMilestone[] {
  const dated = milestones
    .filter(({ date }) => datePrecision(date) === 'day')
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const firstDigital = dated.find(({ kind }) => kind === 'digital');
  return dated
    .filter((row) => shownKinds.includes(row.kind) || row === firstDigital)
    .map((row, index) => ({ ...row, number: index + 1 }));
}

const RADIUS = 8;
const YEARS_HEIGHT = 28;

interface Badge {
  date: Date;
  row: number;
  number: number;
}

/** Returns the positions of the badges: those that would touch are moved to a further row. */
function badges(frame: TimeFrame, milestones: readonly NumberedMilestone[]): Badge[] {
  const within = milestones.filter(
    ({ date }) => toDate(date) >= frame.from && toDate(date) <= frame.to,
  );
  const rows = rowsApart(
    within.map(({ date }) => pixelX(frame, toDate(date))),
    2 * RADIUS + 3,
  );
  return within.map(({ date, number }, index) => ({
    date: toDate(date),
    number,
    row: rows[index]!,
  }));
}

/** Returns the height in pixels of the years and badges below the axis. */
export function milestoneMargin(
  frame: TimeFrame,
  milestones: readonly NumberedMilestone[],
): number {
  const rows = badges(frame, milestones).map(({ row }) => row + 1);
  return YEARS_HEIGHT + Math.max(0, ...rows) * (2 * RADIUS + 3);
}

/**
 * Returns the numbers below the years, each with a line up to the curve. `heightAt` returns the
 * value of the curve on a day.
 */
export function milestoneMarks(
  frame: TimeFrame,
  milestones: readonly NumberedMilestone[],
  heightAt: (date: Date) => number,
): Markish[] {
  return badges(frame, milestones).flatMap(({ date, row, number }) => {
    const position = {
      frameAnchor: 'bottom',
      lineAnchor: 'middle',
      dy: YEARS_HEIGHT + RADIUS + row * (2 * RADIUS + 3),
    } as const;
    return [
      ruleX([date], { y1: 0, y2: heightAt(date), stroke: colors.soft, strokeDasharray: '2,2' }),
      dot([date], { ...position, x: [date], r: RADIUS, fill: colors.ground, stroke: colors.soft }),
      text([String(number)], {
        ...position,
        x: [date],
        fill: colors.ink,
        fontSize: fontSize.small,
        fontWeight: 600,
      }),
    ];
  });
}
