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
  /** The middle of its row. */
  y: number;
}

interface Columns {
  /** Distance between the left edges of two columns. */
  width: number;
  rows: number;
  top: number;
}

const ROW = 22;
const BELOW_KEY = 12;
const SIDE = 1;
/** How far apart columns may be if there is more space than needed, in widths of their content. */
const SPREAD = 1.25;
const SIGN = { width: 14, height: 14, gap: 8 };
/** Gaps between the name and the year, and between two columns. */
const BETWEEN = { year: 10, columns: 28 };

/** Returns the chart of the regions in columns: those inaugurated, the oldest first, then the others by status. */
export function provinceRegions(rows: ProvinceRegionsRows, context: ChartContext): Chart {
  const name = inLang(rows.province, 'name', context.lang);
  const entries = placed(inOrder(rows.regions), context);
  return {
    title: provinceRegionsWords[context.lang].title(name),
    description: descriptionOf(rows.regions, name, context.lang),
    options: {
      width: context.width,
      height: Math.max(keyHeight(context), ...entries.map(({ y }) => y)) + ROW / 2 + 2,
      margin: 0,
      x: { type: 'identity', axis: null },
      y: { type: 'identity', axis: null },
      marks: [
        ...statusKey(context),
        ...statusOrder.flatMap((status) => signs(entries, status)),
        names(entries),
        years(entries, widthOf(entries)),
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

function placed(regions: readonly RegionRow[], context: ChartContext): Entry[] {
  const unplaced = regions.map((region) => ({
    status: region.status as Status,
    name: nameOf(region),
    year: yearOf(region, context.lang),
  }));
  const columns = columnsFor(unplaced, context);
  return unplaced.map((entry, index) => ({
    ...entry,
    x: SIDE + Math.floor(index / columns.rows) * columns.width,
    y: columns.top + (index % columns.rows) * ROW + ROW / 2,
  }));
}

/**
 * Returns as many columns as fit, but no more than the regions fill and no more than a set height
 * requires; at least one.
 */
function columnsFor(
  entries: readonly Pick<Entry, 'name' | 'year'>[],
  context: ChartContext,
): Columns {
  const top = keyHeight(context) + BELOW_KEY;
  const needed = widthOf(entries) + BETWEEN.columns;
  const across = context.width - 2 * SIDE + BETWEEN.columns;
  const room = Math.max(1, Math.floor(across / needed));
  const high = Math.floor(((context.height ?? 0) - top) / ROW);
  const rows = Math.max(1, high, Math.ceil(entries.length / room));
  const even = across / Math.max(1, Math.ceil(entries.length / rows));
  return { rows, width: Math.min(even, SPREAD * needed), top };
}

/** Returns the width that an entry needs: sign, name and year. */
function widthOf(entries: readonly Pick<Entry, 'name' | 'year'>[]): number {
  const name = Math.max(0, ...entries.map((entry) => textWidth(entry.name)));
  const year = Math.max(0, ...entries.map((entry) => textWidth(entry.year, fontSize.small)));
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
function years(entries: readonly Entry[], width: number): Markish {
  return text(
    entries.filter(({ year }) => year !== ''),
    {
      x: ({ x }: Entry) => x + width,
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
