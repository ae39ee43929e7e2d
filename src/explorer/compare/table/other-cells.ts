/** The cells of agencies and services, and of population, as HTML. */
import { markup, say, type Html, type Piece } from '../../../i18n/html.ts';
import { isOneRegion, isOutside, percentOf, type CompareContext } from '../context.ts';
import { lines } from './coverage-cells.ts';
import { barHtml } from './bar.ts';
import type { PlaceFigures } from './figures.ts';
import type { Measure } from './mpp-counts.ts';
import { messagesOf } from '../words.ts';
import type { FigureName } from '../write.ts';

/** The agencies or services of the MPPs: one number, or median and range. */
export function countsCell(of: PlaceFigures, measure: Measure, context: CompareContext): Piece {
  const { cells } = messagesOf(context.lang).compare;
  const { open, known, numbers, oldest, newest } = of[measure];
  const figure = (name: FigureName, value: number | string): string | Html =>
    context.write({ name, value, measure }, of);
  if (open === 0) return cells.noMpp;
  if (isOneRegion(of)) {
    if (!numbers) return cells.unknown;
    return lines(figure('median', numbers.median), say(cells.asOf, figure('newest', newest)));
  }
  const base = say(cells.known, figure('known', known), figure('open', open));
  if (!numbers) return lines(cells.unknown, base);
  const { minimum, median, maximum } = numbers;
  return lines(
    say(cells.median, figure('median', median)),
    say(cells.range, figure('minimum', minimum), figure('maximum', maximum)),
    base,
    say(cells.dates, figure('oldest', oldest), figure('newest', newest)),
  );
}

/** The population of the regions in the base. */
export function populationCell(of: PlaceFigures, { lang, write }: CompareContext): Piece {
  const { cells } = messagesOf(lang).compare;
  if (isOutside(of)) return cells.notApplicable;
  return write({ name: 'population', value: of.counts.population }, of);
}

/** How many people live in covered regions. */
export function peopleCoveredCell(
  of: PlaceFigures,
  { lang, write, nation }: CompareContext,
): Piece {
  const { cells } = messagesOf(lang).compare;
  if (isOutside(of)) return cells.notApplicable;
  const { population, population_covered } = of.counts;
  const percent = percentOf(population_covered, population);
  const whole = nation.counts;
  const text = say(
    cells.people,
    write({ name: 'population_covered', value: population_covered }, of),
    write({ name: 'population', value: population }, of),
    write({ name: 'population_percent', value: percent }, of),
  );
  const bar = barHtml(
    percent,
    of === nation ? null : percentOf(whole.population_covered, whole.population),
  );
  return markup`${text}${bar}`;
}
