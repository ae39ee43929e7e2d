/** The figures of the insights: each insight has one figure with the same slug. */
import { renderSvg } from '../charts/render.ts';
import { publishedRows } from '../db/site-data.ts';
import { insightPath } from '../insights/address.ts';
import type { Insight } from '../insights/insight.ts';
import { insights } from '../insights/insights.ts';
import type { Figure } from './figure.ts';
import { sourceKeys } from './source-keys.ts';

/** Returns the figure of every insight, in the order of the insights. */
export async function insightFigures(): Promise<Figure[]> {
  return Promise.all((await insights()).map(figureOf));
}

async function figureOf(insight: Insight): Promise<Figure> {
  const { slug, view, rows, base, date, words } = insight;
  const sourced = await Promise.all(insight.sourced.map((name) => publishedRows(name)));
  return {
    slug,
    province: null,
    view,
    rows,
    base,
    date,
    sources: sourceKeys(rows, ...sourced),
    pages: [insightPath(slug)],
    words,
    draw: (context, id, place) => renderSvg(insight.chart(context), { id, place }),
  };
}
