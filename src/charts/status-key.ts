/** The key of the statuses above a coverage chart: a short bar and a word for each. */
import { rect, text, type Markish } from '@observablehq/plot';
import type { Status } from '../db/views.ts';
import type { ChartContext } from './chart.ts';
import { colors, statusOrder, statusStyles, textWidth } from './theme.ts';
import { chartWords } from './words.ts';

const ROW = 20;
const SIGN = { width: 18, height: 12, gap: 6 };
const BETWEEN = 16;

interface Entry {
  status: Status;
  label: string;
  x: number;
  /** The middle of the entry. */
  y: number;
}

/** Height of the key in pixels. */
export function keyHeight(context: ChartContext): number {
  return Math.max(...entries(context).map(({ y }) => y)) + ROW / 2;
}

/** The marks of the key, from the top left corner, for a chart whose scales are pixels. */
export function statusKey(context: ChartContext): Markish[] {
  const all = entries(context);
  const words = text(all, {
    x: ({ x }: Entry) => x + SIGN.width + SIGN.gap,
    y: 'y',
    text: 'label',
    textAnchor: 'start',
    fill: colors.soft,
  });
  return [...all.map(sign), words];
}

/** The entries from left to right, on as many rows as the width asks for. */
function entries({ lang, width }: ChartContext): Entry[] {
  let x = 0;
  let row = 0;
  return statusOrder.map((status) => {
    const label = chartWords[lang].status[status];
    const needed = SIGN.width + SIGN.gap + textWidth(label);
    if (x > 0 && x + needed > width) [x, row] = [0, row + 1];
    const entry = { status, label, x: x + 1, y: row * ROW + ROW / 2 };
    x += needed + BETWEEN;
    return entry;
  });
}

function sign({ status, x, y }: Entry): Markish {
  const { fill, stroke, thickness } = statusStyles[status];
  const half = (SIGN.height * thickness) / 2;
  const place = { x1: [x], x2: [x + SIGN.width], y1: [y - half], y2: [y + half] };
  return rect([status], { ...place, fill, stroke, inset: stroke === 'none' ? 0 : 0.5 });
}
