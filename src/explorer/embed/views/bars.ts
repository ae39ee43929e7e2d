/** The matching regions by province or island group as bars of an embed. */
import { max } from 'd3-array';
import { formatNumber, formatPercent } from '../../../i18n/format.ts';
import { joinHtml, markup, type Html } from '../../../i18n/html.ts';
import { inLang, type Lang } from '../../../i18n/lang.ts';
import type { BarMeasure } from '../../state/look-parts.ts';
import type { AreaRow } from '../../views/area-rows.ts';

/** The rows of the bars, what they measure, and the areas that are chosen as a filter. */
export interface Bars {
  rows: readonly AreaRow[];
  measure: BarMeasure;
  /** Codes or ids; empty where all count. */
  chosen: readonly string[];
}

/** The bars in descending order: name, bar, and the value as a text. */
export function barsHtml({ rows, measure, chosen }: Bars, lang: Lang): Html {
  const value = (row: AreaRow): number => values[measure](row);
  const order = rows.toSorted((a, b) => value(b) - value(a) || b.regions - a.regions);
  const whole = measure === 'coverage' ? 100 : Math.max(1, max(rows, value) ?? 0);
  const items = order.map((row) => {
    const out = chosen.length > 0 && !chosen.includes(row.key) ? markup` data-out` : null;
    return markup`<li data-key="${row.key}"${out}><span class="name">${inLang(row, 'name', lang)}</span>${barHtml(value(row) / whole)}<span class="value">${valueText(row, measure, lang)}</span></li>`;
  });
  return markup`<ol class="bars">${joinHtml(items)}</ol>`;
}

/** A bar over a share of its rail, at most 1. Its attributes are SVG, because the policy forbids styles. */
export function barHtml(share: number): Html {
  const length = Math.round(1000 * share) / 10;
  return markup`<svg class="bar" width="100%" height="10" aria-hidden="true"><rect class="rail" width="100%" height="10"/><rect class="fill" width="${length}%" height="10"/></svg>`;
}

const values: Readonly<Record<BarMeasure, (row: AreaRow) => number>> = {
  coverage: ({ covered_percent }) => covered_percent,
  without: ({ without }) => without,
  regions: ({ regions }) => regions,
  people: ({ population }) => population,
};

function valueText(row: AreaRow, measure: BarMeasure, lang: Lang): string {
  if (measure !== 'coverage') return formatNumber(values[measure](row), lang);
  const [covered, regions] = [formatNumber(row.covered, lang), formatNumber(row.regions, lang)];
  return `${covered}/${regions} (${formatPercent(row.covered_percent, lang)})`;
}
