/**
 * Every kabupaten/kota as a dot on a map of the land: its size shows the population, its shape and
 * colour the status. The land is Natural Earth's (public domain); no administrative boundary is drawn.
 */
import { text, type Markish } from '@observablehq/plot';
import type { ViewRow } from '../../db/schema/views.ts';
import type { Land } from '../../geo/land.ts';
import type { Frame } from '../../geo/outline.ts';
import { formatNumber } from '../../i18n/format.ts';
import { inLang } from '../../i18n/lang.ts';
import { isWide, type Chart, type ChartContext } from '../chart.ts';
import { dotMark, type DotRegion } from './dot-map-dots.ts';
import { dotMapFrames, type Inset } from './dot-map-frames.ts';
import { dotMapKey } from './dot-map-key.ts';
import { frameMark, landMark } from './dot-map-land.ts';
import { colors, statusOrder, textWidth } from '../theme.ts';
import { chartWords, dotMapWords } from '../words.ts';

/** What the dot map is drawn from. */
export interface DotMapRows {
  regions: readonly DotRegion[];
  groups: readonly Pick<
    ViewRow<'coverage_by_island_group'>,
    'island_group_id' | 'name_id' | 'name_en'
  >[];
  land: Land;
}

/** Returns the chart of the whole country with crowded parts enlarged below: Java and Bali, on a phone every group. */
export function dotMap(rows: DotMapRows, context: ChartContext): Chart {
  const key = dotMapKey(context);
  const { main, insets, bottom } = dotMapFrames(context, key.height + 8);
  const frames: Frame[] = [main, ...insets];
  return {
    title: dotMapWords[context.lang].title,
    description: descriptionOf(rows.regions, context),
    options: {
      width: context.width,
      height: Math.ceil(bottom) + 2,
      margin: 0,
      x: { type: 'identity', axis: null },
      y: { type: 'identity', axis: null },
      marks: [
        ...frames.map((frame) => landMark(rows.land, frame)),
        ...insets.map((inset) => frameMark(inset, inset)),
        ...(isWide(context) ? insets : []).map((inset) => frameMark(inset, main)),
        ...frames.map((frame) => dotMark(rows.regions, frame, context)),
        insetTitles(insets, rows, context),
        ...key.marks,
      ],
    },
  };
}

/** The line above each inset: its name and how many times larger it is. */
function insetTitles(insets: readonly Inset[], rows: DotMapRows, context: ChartContext): Markish {
  const { lang } = context;
  const words = dotMapWords[lang];
  const nameOf = ({ name }: Inset): string => {
    const group = rows.groups.find(({ island_group_id }) => island_group_id === name);
    return group ? inLang(group, 'name', lang) : words.javaAndBali;
  };
  return text(insets, {
    x: ({ x }: Inset) => x,
    y: ({ y }: Inset) => y - 9,
    text: (inset: Inset) => {
      const times = formatNumber(Math.round(inset.factor * 10) / 10, lang);
      const whole = words.larger(nameOf(inset), times);
      return textWidth(whole) <= inset.width ? whole : words.largerShort(nameOf(inset), times);
    },
    textAnchor: 'start',
    fill: colors.ink,
  });
}

function descriptionOf(regions: readonly DotRegion[], { lang }: ChartContext): string {
  const words = chartWords[lang];
  if (regions.length === 0) return words.noData;
  const counts = statusOrder.map((status) => {
    const having = regions.filter((region) => region.status === status).length;
    return words.statusCount[status](formatNumber(having, lang));
  });
  return dotMapWords[lang].description(formatNumber(regions.length, lang), counts.join(', '));
}
