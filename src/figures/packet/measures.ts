/** Which column of a figure's rows is its measure, for rankings, steps and SQL. */
import type { ViewName } from '../../db/schema/views.ts';

/** How the rows of a view are ranked or followed over time. */
export interface Measure {
  /** `series`: rows in the order of dates or years; `ranking`: rows to be ordered by their value. */
  kind: 'series' | 'ranking';
  /** The column that names a row; `{lang}` is replaced by `id` or `en`. */
  label: string;
  value: string;
  isPercent?: true;
  /** The condition that selects the rows of the figure from the view, in SQL; a province adds its own. */
  where?: string;
}

/** The measure of each view that has one; figures of other views get their sentence alone. */
export const measures: Partial<Record<ViewName, Measure>> = {
  progress_by_date: { kind: 'series', label: 'date', value: 'official_total' },
  progress_by_province: { kind: 'series', label: 'date', value: 'covered' },
  inaugurations_by_year: { kind: 'series', label: 'year', value: 'mpps' },
  reconciliation: { kind: 'series', label: 'as_of', value: 'gap' },
  coverage_by_province: {
    kind: 'ranking',
    label: 'name_{lang}',
    value: 'covered_percent',
    isPercent: true,
  },
  coverage_by_island_group: {
    kind: 'ranking',
    label: 'name_{lang}',
    value: 'covered_percent',
    isPercent: true,
  },
  uncovered_regions: { kind: 'ranking', label: 'name', value: 'population' },
  service_reports: { kind: 'ranking', label: 'name_{lang}', value: 'mpps_reported' },
  officials: { kind: 'ranking', label: 'officiant', value: 'mpps' },
};

/** Returns the SQL of a figure, which draws a chart of two columns where the view has a measure. */
export function recipeSql(view: ViewName, provinceCode: string | null, lang: string): string {
  const measure = measures[view];
  const where = provinceCode === null ? '' : `\nWHERE province_code = '${provinceCode}'`;
  if (!measure) return `SELECT *\nFROM ${view}${where}`;
  const label = measure.label.replace('{lang}', lang);
  const order = measure.kind === 'series' ? label : `${measure.value} DESC`;
  return `SELECT ${label}, ${measure.value}\nFROM ${view}${where}\nORDER BY ${order}`;
}
