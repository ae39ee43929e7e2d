/** The number of MPPs in the official total that the list does not name, over time. */
import { areaY } from '@observablehq/plot';
import type { ViewRow } from '../../db/schema/views.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import { heightIn, type Chart, type ChartContext } from '../chart.ts';
import { seriesMarks } from '../progress/step-series.ts';
import { colors, textWidth } from '../theme.ts';
import {
  axisCaption,
  changes,
  frameMarks,
  frameOptions,
  timeArea,
  toDate,
  type TimeFrame,
} from '../progress/time-frame.ts';
import { chartWords } from '../words.ts';
import { gap as en } from '../../i18n/en/charts/gap.ts';
import { gap as id } from '../../i18n/id/charts/gap.ts';

const gapWords = { id, en };

type GapRow = Pick<ViewRow<'reconciliation'>, 'as_of' | 'gap'>;

/** Returns the chart of the gap as steps from one official total to the next, on a scale of single MPPs. */
export function gapOverTime(rows: readonly GapRow[], context: ChartContext): Chart {
  const { lang } = context;
  const words = gapWords[lang];
  const points = changes(rows.map(({ as_of, gap }) => ({ date: toDate(as_of), value: gap })));
  const label = formatNumber(rows.at(-1)?.gap ?? 0, lang);
  const frame = frameOf(rows, label, context);
  const steps = { x: 'date', curve: 'step-after' } as const;
  return {
    ...wordsOf(rows, lang),
    places: timeArea(frame),
    options: {
      ...frameOptions(frame),
      marks: [
        areaY(points, { ...steps, y1: 0, y2: 'value', fill: colors.tint }),
        ...frameMarks(frame, {
          yTicks: Array.from({ length: frame.max + 1 }, (_, gap) => gap),
          yFormat: (value) => formatNumber(value, lang),
        }),
        axisCaption(frame, words.axis),
        ...seriesMarks([{ points, label, main: true }], frame),
      ],
    },
  };
}

/** Returns a scale that ends at the largest gap, and never below one MPP. */
function frameOf(rows: readonly GapRow[], label: string, context: ChartContext): TimeFrame {
  return {
    width: context.width,
    height: heightIn(context, 240),
    margins: { top: 34, right: textWidth(label) + 18, bottom: 28, left: 24 },
    from: toDate(rows[0]?.as_of ?? '2017-01-01'),
    to: toDate(rows.at(-1)?.as_of ?? '2017-12-31'),
    max: Math.max(1, ...rows.map(({ gap }) => gap)),
  };
}

function wordsOf(rows: readonly GapRow[], lang: Lang): Pick<Chart, 'title' | 'description'> {
  const last = rows.at(-1);
  if (!last) return { title: chartWords[lang].noData, description: chartWords[lang].noData };
  const words = gapWords[lang];
  const most = rows.reduce((a, b) => (b.gap > a.gap ? b : a));
  const said = (row: GapRow) => [formatNumber(row.gap, lang), formatDate(row.as_of, lang)] as const;
  return {
    title: words.title(...said(last)),
    description: words.description(...said(most), ...said(last)),
  };
}
