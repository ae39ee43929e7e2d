/** Every kabupaten/kota of a province by name, with its status and the year it counts from. */
import { text, type Markish } from '@observablehq/plot';
import type { Status, ViewRow } from '../../db/schema/views.ts';
import { formatNumber } from '../../i18n/format.ts';
import { inLang, type Lang } from '../../i18n/lang.ts';
import type { Chart, ChartContext } from '../chart.ts';
import { keyHeight, statusKey, statusRects } from '../labels/status-key.ts';
import { colors, fontSize, statusOrder, textWidth } from '../theme.ts';
import { chartWords } from '../words.ts';
import { provinceRegions as en } from '../../i18n/en/charts/province-regions.ts';
import { provinceRegions as id } from '../../i18n/id/charts/province-regions.ts';

const provinceRegionsWords = { id, en };

type RegionRow = Pick<
  ViewRow<'region_status'>,
  'kind' | 'name' | 'status' | 'counted_on' | 'inaugurated_by'
>;

/** What the chart of the regions of one province is drawn from. */
export interface ProvinceRegionsRows {
  province: { name_id: string; name_en: string };
  /** The regions of this province only. */
  regions: readonly RegionRow[];
}

/** A region with its position in the columns of the chart. */
interface Entry {
  status: Status;
  name: string;
  /** The year from which its MPP counts as inaugurated; empty if there is none. */
  year: string;
  x: number;
  /** The right end of its year. */
  end: number;
  /** The middle of its row. */
  y: number;
}

/** What an entry needs space for. */
type Words = Pick<Entry, 'name' | 'year'>;

interface Columns {
  /** The left edge of each column, and the width of its entries. */
  columns: readonly { x: number; width: number }[];
  rows: number;
  /** Height of a row. */
  row: number;
  top: number;
}

const ROW = 22;
/** The heights of rows in an image with large letters, where every name has to fit: the first that fits. */
const DENSE_ROWS = [34, 30, 26, ROW, 20, 18, 17, 16];
const BELOW_KEY = 12;
const SIDE = 1;
/** How far apart columns may be if there is more space than needed, in widths of their content. */
const SPREAD = 1.25;
const SIGN = { width: 14, height: 14, gap: 8 };
/** Gaps between the name and the year, and between two columns; `most` is added to the one of dense columns. */
const BETWEEN = { year: 10, columns: 28, dense: 18, most: 60 };

/** Returns the chart of the regions in columns: those inaugurated, the oldest first, then the others by status. */
export function provinceRegions(rows: ProvinceRegionsRows, context: ChartContext): Chart {
  const name = inLang(rows.province, 'name', context.lang);
  const { entries, row } = placed(inOrder(rows.regions), context);
  return {
    title: provinceRegionsWords[context.lang].title(name),
    description: descriptionOf(rows.regions, name, context.lang),
    options: {
      width: context.width,
      height: Math.max(keyHeight(context), ...entries.map(({ y }) => y)) + row / 2 + 2,
      margin: 0,
      x: { type: 'identity', axis: null },
      y: { type: 'identity', axis: null },
      marks: [
        ...statusKey(context),
        ...statusOrder.flatMap((status) => signs(entries, status)),
        names(entries),
        years(entries),
      ],
    },
  };
}

/** Sorts by status, then by the year from which the MPP counts, then kabupaten before kota as in the data. */
function inOrder(regions: readonly RegionRow[]): RegionRow[] {
  const rank = ({ status }: RegionRow): number => statusOrder.indexOf(status as Status);
  return regions.toSorted(
    (a, b) => rank(a) - rank(b) || (a.counted_on ?? '').localeCompare(b.counted_on ?? ''),
  );
}

function placed(
  regions: readonly RegionRow[],
  context: ChartContext,
): { entries: Entry[]; row: number } {
  const words = regions.map((region) => ({
    status: region.status as Status,
    name: nameOf(region),
    year: yearOf(region, context.lang),
  }));
  const { columns, rows, row, top } = denseColumns(words, context) ?? columnsFor(words, context);
  const entries = words.map((entry, index) => {
    const { x, width } = columns[Math.floor(index / rows)]!;
    return { ...entry, x, end: x + width, y: top + (index % rows) * row + row / 2 };
  });
  return { entries, row };
}

/**
 * Returns as many columns as fit, but no more than the regions fill and no more than a set height
 * requires; at least one.
 */
function columnsFor(entries: readonly Words[], context: ChartContext): Columns {
  const top = keyHeight(context) + BELOW_KEY;
  const own = widthOf(entries);
  const needed = own + BETWEEN.columns;
  const across = context.width - 2 * SIDE + BETWEEN.columns;
  const room = Math.max(1, Math.floor(across / needed));
  const high = Math.floor(((context.height ?? 0) - top) / ROW);
  const rows = Math.max(1, high, Math.ceil(entries.length / room));
  const count = Math.max(1, Math.ceil(entries.length / rows));
  const width = Math.min(across / count, SPREAD * needed);
  const columns = Array.from({ length: count }, (_, i) => ({ x: SIDE + i * width, width: own }));
  return { columns, rows, row: ROW, top };
}

/** Columns of the widths of their own entries, with rows as high as fit; undefined if not asked for or none fit. */
function denseColumns(entries: readonly Words[], context: ChartContext): Columns | undefined {
  if (context.dense !== true || entries.length === 0) return undefined;
  const top = keyHeight(context) + BELOW_KEY;
  const high = (context.height ?? 0) - top - 2;
  const tries = DENSE_ROWS.map((row) => {
    const most = Math.max(1, Math.floor(high / row));
    const rows = Math.ceil(entries.length / Math.ceil(entries.length / most));
    return { rows, row, top, columns: sideBySide(entries, rows, context) };
  });
  const found = tries.find((each) => freeBeside(each, context) >= 0);
  return found && spread(found, context);
}

/** The space at the right of the columns; negative if they are too wide. */
function freeBeside({ columns }: Columns, { width }: ChartContext): number {
  const { x, width: last } = columns.at(-1)!;
  return width - SIDE - x - last;
}

/** Moves columns apart where there is space. */
function spread(dense: Columns, context: ChartContext): Columns {
  const gaps = Math.max(1, dense.columns.length - 1);
  const step = Math.min(freeBeside(dense, context) / gaps, BETWEEN.most);
  return {
    ...dense,
    columns: dense.columns.map(({ x, width }, i) => ({ x: x + i * step, width })),
  };
}

/** The columns of `rows` entries each, every one as wide as its entries. */
function sideBySide(
  entries: readonly Words[],
  rows: number,
  context: ChartContext,
): Columns['columns'] {
  const widths: number[] = [];
  for (let from = 0; from < entries.length; from += rows)
    widths.push(widthOf(entries.slice(from, from + rows), context.widthOf));
  let x = SIDE;
  return widths.map((width) => {
    const column = { x, width };
    x += width + BETWEEN.dense;
    return column;
  });
}

/** Returns the width that an entry needs: sign, name and year. */
function widthOf(
  entries: readonly Words[],
  measured: NonNullable<ChartContext['widthOf']> = textWidth,
): number {
  const widest = (texts: readonly string[], size: number): number =>
    Math.max(0, ...texts.map((one) => measured(one, size, 400)));
  const name = widest(
    entries.map((entry) => entry.name),
    fontSize.normal,
  );
  const year = widest(
    entries.map((entry) => entry.year),
    fontSize.small,
  );
  return SIGN.width + SIGN.gap + name + BETWEEN.year + year;
}

/** "Kota Batu" and "Batu Bara": only cities are prefixed, because a city and a kabupaten often share a name. */
function nameOf({ kind, name }: RegionRow): string {
  return kind === 'kota' ? `Kota ${name}` : name;
}

function yearOf({ counted_on, inaugurated_by }: RegionRow, lang: Lang): string {
  const year = counted_on?.slice(0, 4) ?? '';
  return inaugurated_by === null || year === '' ? year : provinceRegionsWords[lang].by(year);
}

function signs(entries: readonly Entry[], status: Status): Markish[] {
  const own = entries.filter((entry) => entry.status === status);
  const parts = own.map(({ x, y }) => ({ x1: x, x2: x + SIGN.width, y }));
  return statusRects(status, parts, SIGN.height);
}

function names(entries: readonly Entry[]): Markish {
  return text(entries, {
    x: ({ x }: Entry) => x + SIGN.width + SIGN.gap,
    y: 'y',
    text: 'name',
    textAnchor: 'start',
    fill: colors.ink,
  });
}

/** The years, aligned at the right end of their column. */
function years(entries: readonly Entry[]): Markish {
  return text(
    entries.filter(({ year }) => year !== ''),
    {
      x: 'end',
      y: 'y',
      text: 'year',
      textAnchor: 'end',
      fill: colors.soft,
      fontSize: fontSize.small,
      fontVariant: 'tabular-nums',
    },
  );
}

function descriptionOf(regions: readonly RegionRow[], name: string, lang: Lang): string {
  if (regions.length === 0) return chartWords[lang].noData;
  const number = (value: number): string => formatNumber(value, lang);
  const counts = statusOrder.flatMap((status) => {
    const having = regions.filter((region) => region.status === status).length;
    return having === 0 ? [] : [chartWords[lang].statusCount[status](number(having))];
  });
  const words = provinceRegionsWords[lang];
  return words.description(name, number(regions.length), counts.join(', '));
}
