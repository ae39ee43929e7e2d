/** Writing a number into HTML: as plain text in the browser, with the mark of its row at build. */
import { formatDate, formatNumber, formatPercent } from '../../i18n/format.ts';
import type { Html } from '../../i18n/html.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { PlaceFigures } from './table/figures.ts';
import type { Measure } from './table/mpp-counts.ts';

/** The numbers that a view of the database may have a column for. */
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

/** A number or date of a place. */
export interface Figure {
  name: FigureName;
  /** A percentage where the name says so, a partial date where it is a text. */
  value: number | string;
  /** The year at whose end it was counted. */
  year?: number;
  measure?: Measure;
}

/** Returns a number of a place as HTML. */
export type Write = (figure: Figure, of: PlaceFigures) => string | Html;

/** A writer of plain text, which is safe in HTML. */
export function plainWriter(lang: Lang): Write {
  return (figure) => figureText(figure, lang);
}

/** A number or date as text in a language. */
export function figureText({ name, value }: Figure, lang: Lang): string {
  if (typeof value === 'string') return formatDate(value, lang);
  return name.endsWith('_percent') ? formatPercent(value, lang) : formatNumber(value, lang);
}
