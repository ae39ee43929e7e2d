/** Writing a figure into HTML: as plain text in the browser, with the mark of its row at build. */
import { formatDate, formatNumber, formatPercent } from '../../i18n/format.ts';
import type { Html } from '../../i18n/html.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { PlaceFigures } from './table/figures.ts';
import type { Measure } from './table/mpp-counts.ts';

/** The figures that a view of the database may have a column for. */
export type FigureName =
  | 'regions'
  | 'covered'
  | 'covered_percent'
  | 'inaugurated'
  | 'served'
  | 'operating'
  | 'preparing'
  | 'without'
  | 'first'
  | 'last'
  | 'last_added'
  | 'added'
  | 'known'
  | 'open'
  | 'minimum'
  | 'median'
  | 'maximum'
  | 'oldest'
  | 'newest'
  | 'population'
  | 'population_covered'
  | 'population_percent';

export interface Figure {
  name: FigureName;
  /** A percentage where the name says so, a partial date where it is a text. */
  value: number | string;
  /** The year at whose end it was so. */
  year?: number;
  measure?: Measure;
}

/** A figure of a place: HTML, or text that is still to be escaped. */
export type Write = (figure: Figure, of: PlaceFigures) => string | Html;

/** Writes figures as plain text. */
export function plainWriter(lang: Lang): Write {
  return (figure) => figureText(figure, lang);
}

/** A figure as the language writes it. */
export function figureText({ name, value }: Figure, lang: Lang): string {
  if (typeof value === 'string') return formatDate(value, lang);
  return name.endsWith('_percent') ? formatPercent(value, lang) : formatNumber(value, lang);
}
