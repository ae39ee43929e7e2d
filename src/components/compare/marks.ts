/** Marks for the numbers of the prerendered comparison: the view, row and column of each. */
import { view } from '../../db/site-data.ts';
import type { ViewName } from '../../db/schema/views.ts';
import type { PlaceFigures } from '../../explorer/compare/table/figures.ts';
import {
  figureText,
  type Figure,
  type FigureName,
  type Write,
} from '../../explorer/compare/write.ts';
import type { Html } from '../../i18n/html.ts';
import type { Lang } from '../../i18n/lang.ts';
import { rowKey, tracer } from '../../text/trace.ts';

/** The column and row of a number. */
interface Mark {
  name: ViewName;
  key: string;
  column: string;
}

/** The columns of `coverage_by_province` that have the numbers of a province. */
const provinceColumns: Partial<Record<FigureName, string>> = {
  regions: 'regions',
  covered: 'covered',
  covered_percent: 'covered_percent',
  inaugurated: 'inaugurated',
  served: 'served',
  operating: 'operating',
  preparing: 'preparing',
  without: 'without',
  first: 'first_counted_on',
  population: 'population',
  population_covered: 'population_covered',
  population_percent: 'population_covered_percent',
};

const nationColumns: Partial<Record<FigureName, string>> = {
  regions: 'base_514',
  covered: 'covered',
  covered_percent: 'covered_percent',
};

const lastColumns: Partial<Record<FigureName, string>> = { last: 'date', last_added: 'added' };

/** The columns of `service_distribution`. */
const countColumns: Partial<Record<FigureName, string>> = {
  known: 'mpps_known',
  open: 'mpps_open',
  minimum: 'minimum',
  median: 'median',
  maximum: 'maximum',
  oldest: 'oldest',
  newest: 'newest',
};

/**
 * Returns a writer of numbers with their marks if a view has them. The writer throws if the value in
 * the view differs from what was counted for the page.
 */
export async function markingWriter(lang: Lang): Promise<Write> {
  const names = [
    'headline',
    'coverage_by_province',
    'progress_by_province',
    'covered_by_year',
    'service_distribution',
  ] as const;
  const rows = new Map<string, (column: string) => Html>();
  for (const name of names) {
    for (const row of await view(name)) {
      const trace = tracer(name, row, lang) as (column: string) => Html;
      rows.set(`${name} ${rowKey(name, row)}`, trace);
    }
  }
  return (figure, of) => {
    const text = figureText(figure, lang);
    const mark = markOf(figure, of);
    const trace = mark && rows.get(`${mark.name} ${mark.key}`);
    if (!trace) return text;
    const html = trace(mark.column);
    if (String(html).includes(`>${text}<`)) return html;
    throw new Error(`${mark.name} ${mark.key} ${mark.column} is not ${text}, but ${String(html)}.`);
  };
}

function markOf(figure: Figure, of: PlaceFigures): Mark | null {
  const { kind } = of.place;
  if (kind !== 'nation' && kind !== 'provinsi') return null;
  return kind === 'nation' ? nationMark(figure) : provinceMark(figure, of);
}

function nationMark({ name, year, measure }: Figure): Mark | null {
  if (measure) return marked('service_distribution', measure, countColumns[name]);
  if (year === undefined) return marked('headline', '', nationColumns[name]);
  return marked('covered_by_year', String(year), name === 'added' ? undefined : name);
}

function provinceMark({ name, year, measure }: Figure, of: PlaceFigures): Mark | null {
  const { code } = of.place;
  if (measure) return null;
  const rows = of.progress.filter(({ date }) => year === undefined || date <= `${year}-12-31`);
  const last = `${code} ${rows.at(-1)?.date}`;
  if (year === undefined && lastColumns[name]) {
    return marked('progress_by_province', last, lastColumns[name]);
  }
  if (year === undefined) return marked('coverage_by_province', code, provinceColumns[name]);
  return marked('progress_by_province', last, name === 'added' ? undefined : name);
}

function marked(name: ViewName, key: string, column: string | undefined): Mark | null {
  return column === undefined ? null : { name, key, column };
}
