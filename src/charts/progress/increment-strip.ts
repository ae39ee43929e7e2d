/** The bars below the progress chart: how many MPPs each inauguration added, on the same axis of time. */
import { line, ruleY, text, type Markish } from '@observablehq/plot';
import type { ViewRow } from '../../db/schema/views.ts';
import type { Lang } from '../../i18n/lang.ts';
import { withRoom, type Box } from '../labels/labels.ts';
import { colors, fontSize, textWidth } from '../theme.ts';
import { pixelX, toDate, type TimeFrame } from './time-frame.ts';
import { chartWords } from '../words.ts';

/** An inauguration: its last day and its number of MPPs. */
type Batch = Pick<ViewRow<'batch_summary'>, 'date_last' | 'count'>;

/** Heights in pixels: the caption, the room for the label of the highest bar, and that bar. */
const CAPTION = 16;
const LABEL = 15;
const BAR = 30;

/** The height of the strip in pixels, which is the lowest part of the bottom margin. */
export const STRIP_HEIGHT = CAPTION + LABEL + BAR + 2;

/** Returns the bars with their caption; a count is above its own bar, and left out where it would touch another. */
export function incrementStrip(batches: readonly Batch[], frame: TimeFrame, lang: Lang): Markish[] {
  const most = Math.max(1, ...batches.map(({ count }) => count));
  const height = (count: number): number => Math.max(1.5, (BAR * count) / most);
  const base = frame.height - 1;
  const y = (pixel: number): number => valueAt(frame, pixel);
  const day = ({ date_last }: Batch): Date => toDate(date_last);
  const labelled = withLabels(batches, frame, height);
  return [
    text([chartWords[lang].progress.strip], {
      frameAnchor: 'bottom-left',
      textAnchor: 'start',
      lineAnchor: 'middle',
      dx: -frame.margins.left,
      dy: frame.margins.bottom - STRIP_HEIGHT + CAPTION / 2,
      fill: colors.soft,
    }),
    ruleY([y(base)], { stroke: colors.rule }),
    // One line with gaps, because a mark for each of a hundred events is ten times as long.
    line(
      batches.flatMap((batch) => [
        { date: day(batch), value: y(base) },
        { date: day(batch), value: y(base - height(batch.count)) },
        { date: day(batch), value: NaN },
      ]),
      { x: 'date', y: 'value', stroke: colors.accent, strokeWidth: 4, strokeLinecap: 'butt' },
    ),
    text(labelled, {
      x: day,
      y: ({ count }: Batch) => y(base - height(count) - 8),
      text: ({ count }: Batch) => `+${count}`,
      lineAnchor: 'middle',
      fill: colors.ink,
      fontSize: fontSize.small,
      fontWeight: 600,
    }),
  ];
}

/** Returns the value that the vertical axis would have at a distance in pixels from the top. */
function valueAt({ height, margins, max }: TimeFrame, pixel: number): number {
  const plot = height - margins.top - margins.bottom;
  return ((height - margins.bottom - pixel) / plot) * max;
}

/** Smaller counts are not written, because most events are of one MPP. */
const LABELLED_FROM = 5;

/** Returns the batches whose counts touch no bar and no other count; larger ones have priority. */
function withLabels(
  batches: readonly Batch[],
  frame: TimeFrame,
  height: (count: number) => number,
): Batch[] {
  const bars = batches.map(({ date_last, count }): Box => {
    const x = pixelX(frame, toDate(date_last));
    return { left: x - 2, right: x + 2, top: -height(count), bottom: 0 };
  });
  const candidates = batches
    .map((batch, index) => ({ batch, box: labelBox(batch.count, bars[index]!) }))
    .toSorted((a, b) => b.batch.count - a.batch.count);
  const { left, right } = frame.margins;
  const within = candidates.filter(
    ({ batch, box }) =>
      batch.count >= LABELLED_FROM && box.left >= left - 8 && box.right <= frame.width - right + 8,
  );
  return withRoom(within, bars).map(({ batch }) => batch);
}

function labelBox(count: number, { left, right, top }: Box): Box {
  const middle = (left + right) / 2;
  const half = textWidth(`+${count}`, fontSize.small) / 2;
  return { left: middle - half, right: middle + half, top: top - 15, bottom: top - 1 };
}
