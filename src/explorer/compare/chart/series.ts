/** What the drawings of a comparison share: a series for each place, its sign, and the key of names. */
import { formatPercent } from '../../../i18n/format.ts';
import { markup, type Html } from '../../../i18n/html.ts';
import { isOutside, type CompareContext } from '../context.ts';
import { placeName } from '../choosing/places.ts';
import type { PlaceFigures, YearEnd } from '../table/figures.ts';
import { lastShare, type Steps } from './lines.ts';

/** Pixels of a line of text. */
export const LINE = 17;

/** The signs at the ends of the lines, because colour alone must not distinguish them. */
const signs = [
  'm0-4.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9z',
  'm-4-4h8v8h-8z',
  'm0-5.5 5 9.5h-10z',
  'm0-5.5 5.5 5.5-5.5 5.5-5.5-5.5z',
];

/** A place in the drawings. */
export interface Series {
  name: string;
  percent: string;
  steps: Steps;
  /** How many were covered at the ends of years. */
  years: readonly YearEnd[];
  /** The number of the place from 1; 0 for the nation. */
  number: number;
}

/** The series of the figures, without places outside the base. */
export function seriesOf(figures: readonly PlaceFigures[], { lang }: CompareContext): Series[] {
  return figures.flatMap((of, number) => {
    if (isOutside(of)) return [];
    const steps = { rows: of.progress, regions: of.counts.regions };
    const percent = formatPercent(100 * lastShare(steps), lang);
    return { name: placeName(of.place, lang), percent, steps, years: of.years, number };
  });
}

/** The names below a drawing, each beside its line and sign. */
export function keyHtml(series: readonly Series[], top: number): Html {
  const rows = series.map(({ name, number }, index) => {
    const y = top + 4 + (index + 0.5) * LINE;
    return markup`<path class="line place-${number}" d="M0 ${y}H28"/>${signHtml(number, 14, y)}<text class="name" x="38" y="${y + 4}">${name}</text>`;
  });
  return markup`${rows}`;
}

/** The sign of a place at a point; the nation has none, because its line is dashed. */
export function signHtml(number: number, x: number, y: number): Html | null {
  const sign = signs[number - 1];
  if (sign === undefined) return null;
  return markup`<path class="sign place-${number}" d="M${x} ${y}${sign}"/>`;
}
