/** The covered share of a province over time, compared with that of the nation. */
import type { ViewRow } from '../../db/schema/views.ts';
import { formatDate, formatNumber, formatPercent } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { heightIn, isWide, type Chart, type ChartContext } from '../chart.ts';
import { lineKey } from './line-key.ts';
import { seriesMarks, steps, type Series } from './step-series.ts';
import { textWidth } from '../theme.ts';
import {
  axisCaption,
  changes,
  frameMarks,
  frameOptions,
  timeArea,
  toDate,
  type TimeFrame,
} from './time-frame.ts';
import { chartWords } from '../words.ts';

/** What the chart of one province's progress is drawn from. */
export interface ProvinceProgressRows {
  province: { name_id: string; name_en: string; regions: number; covered: number };
  /** The rows of this province only; none if no region is covered yet. */
  progress: readonly ViewRow<'progress_by_province'>[];
  nation: readonly ViewRow<'progress_by_date'>[];
}

/** Returns the chart of both shares in percent, from the first to the newest date known for the nation. */
export function provinceProgress(rows: ProvinceProgressRows, context: ChartContext): Chart {
  const { lang } = context;
  const words = chartWords[lang].province;
  const name = rows.province[`name_${lang}`];
  const series = seriesOf(rows, context);
  const frame = frameOf(rows.nation, series, context);
  return {
    title: words.title(name, formatPercent(share(rows.province), lang)),
    description: descriptionOf(rows, name, lang),
    places: timeArea(frame),
    options: {
      ...frameOptions(frame),
      marks: [
        ...frameMarks(frame, {
          yTicks: [0, 25, 50, 75, 100],
          yFormat: (value) => formatNumber(value, lang),
        }),
        axisCaption(frame, words.axis),
        ...seriesMarks(series, frame),
        ...(isWide(context) ? [] : lineKey([name, words.country])),
      ],
    },
  };
}

function share({ covered, regions }: { covered: number; regions: number }): number {
  return regions === 0 ? 0 : (100 * covered) / regions;
}

/** The two lines, with names and shares at their ends on wide drawings, else only shares. */
function seriesOf(rows: ProvinceProgressRows, context: ChartContext): Series[] {
  const { lang } = context;
  const days = rows.nation.map(({ date }) => date);
  const nation = changes(
    rows.nation.map((row) => ({
      date: toDate(row.date),
      value: share({ covered: row.covered, regions: row.base_514 }),
    })),
  );
  const events = rows.progress.map((row) => ({ date: row.date, value: share(row) }));
  const province = days.length === 0 ? [] : steps(events, days[0]!, days.at(-1)!);
  const label = (name: string, percent: number): string =>
    `${isWide(context) ? `${name} ` : ''}${formatPercent(percent, lang)}`;
  return [
    {
      points: nation,
      label: label(chartWords[lang].province.country, nation.at(-1)?.value ?? 0),
      main: false,
    },
    {
      points: province,
      label: label(rows.province[`name_${lang}`], share(rows.province)),
      main: true,
    },
  ];
}

function frameOf(
  nation: ProvinceProgressRows['nation'],
  series: readonly Series[],
  context: ChartContext,
): TimeFrame {
  const right = Math.max(...series.map(({ label }) => textWidth(label))) + 14;
  return {
    width: context.width,
    height: heightIn(context, isWide(context) ? 300 : 290),
    margins: { top: 30, right, bottom: 28, left: 32 },
    from: toDate(nation[0]?.date ?? '2017-01-01'),
    to: toDate(nation.at(-1)?.date ?? '2017-12-31'),
    max: 100,
  };
}

function descriptionOf(
  { province, progress, nation }: ProvinceProgressRows,
  name: string,
  lang: Lang,
): string {
  const words = chartWords[lang].province;
  const said = (covered: number, regions: number): string =>
    chartWords[lang].coveredOf(
      formatNumber(covered, lang),
      formatNumber(regions, lang),
      formatPercent(share({ covered, regions }), lang),
    );
  const first = progress[0];
  const last = nation.at(-1);
  return [
    words.description(name, said(province.covered, province.regions)),
    ...(first ? [words.first(formatDate(first.date, lang))] : []),
    ...(last ? [words.nation(said(last.covered, last.base_514))] : []),
  ].join(' ');
}
