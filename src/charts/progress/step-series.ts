/** Lines that rise in steps, with a point and a label at the end: charts of a share over time. */
import { dot, line, text, type Markish } from '@observablehq/plot';
import { apart } from '../labels/labels.ts';
import { colors } from '../theme.ts';
import { pixelY, toDate, type TimeFrame, type TimePoint } from './time-frame.ts';

/** A line with the text at its end. */
export interface Series {
  points: readonly TimePoint[];
  label: string;
  /** Whether this is the line the chart is about. */
  main: boolean;
}

/**
 * Returns the steps of a line that starts at 0 on `from` and keeps its last value until `to`, both
 * as `YYYY-MM-DD`.
 */
export function steps(
  events: readonly { date: string; value: number }[],
  from: string,
  to: string,
): TimePoint[] {
  const points = events.map(({ date, value }) => ({ date: toDate(date), value }));
  return [
    { date: toDate(from), value: 0 },
    ...points,
    { date: toDate(to), value: points.at(-1)?.value ?? 0 },
  ];
}

/** Returns the lines, the main one thick and drawn last, each labelled at its end without touching the other. */
export function seriesMarks(series: readonly Series[], frame: TimeFrame): Markish[] {
  const shown = series.filter(({ points }) => points.length > 0).sort((a, b) => +a.main - +b.main);
  return [...shown.map(lineOf), ...shown.map(endOf), ...labelsOf(shown, frame)];
}

function lineOf({ points, main }: Series): Markish {
  const stroke = main ? colors.accent : colors.soft;
  return line(points, {
    x: 'date',
    y: 'value',
    curve: 'step-after',
    stroke,
    strokeWidth: main ? 3 : 1.5,
  });
}

function endOf({ points, main }: Series): Markish {
  const fill = main ? colors.accent : colors.soft;
  return dot([points.at(-1)!], { x: 'date', y: 'value', r: main ? 4.5 : 3, fill });
}

const LABEL_HEIGHT = 17;

function labelsOf(shown: readonly Series[], frame: TimeFrame): Markish[] {
  const heights = shown.map(({ points }) => pixelY(frame, points.at(-1)!.value));
  const [first, second] = heights;
  const moved =
    first === undefined || second === undefined ? heights : apart([first, second], LABEL_HEIGHT);
  return shown.map(({ points, label, main }, index) =>
    text([label], {
      x: [points.at(-1)!.date],
      y: [points.at(-1)!.value],
      dx: 9,
      dy: moved[index]! - heights[index]!,
      textAnchor: 'start',
      fill: main ? colors.accent : colors.soft,
      fontWeight: main ? 700 : 400,
    }),
  );
}
