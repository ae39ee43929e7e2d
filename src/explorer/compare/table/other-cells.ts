/** The cells of the small charts, of agencies and services, and of population, as HTML. */
import { formatDate, formatNumber, formatShortDate } from '../../../i18n/format.ts';
import { joinHtml, markup, say, type Html, type Piece } from '../../../i18n/html.ts';
import { isOneRegion, isOutside, percentOf, type CompareContext } from '../context.ts';
import { lines } from './coverage-cells.ts';
import type { PlaceFigures } from './figures.ts';
import type { Measure } from './mpp-counts.ts';
import { placeName } from '../places.ts';
import { sparklineSvg, type Steps } from './sparkline.ts';
import { messagesOf } from '../words.ts';
import type { FigureName } from '../write.ts';

/** The step chart of a place with its first and last value, and the nation in the background. */
export function chartCell(of: PlaceFigures, nation: PlaceFigures, context: CompareContext): Piece {
  const { lang, calendar, until } = context;
  const { cells } = messagesOf(lang).compare;
  if (isOutside(of)) return cells.notApplicable;
  const { covered, regions } = of.counts;
  const svg = sparklineSvg(stepsOf(of), {
    from: calendar.from,
    to: until,
    reference: of === nation ? null : stepsOf(nation),
    description: chartText(of, context),
  });
  const number = (value: number): string => formatNumber(value, lang);
  const share = isOneRegion(of)
    ? covered > 0
      ? cells.yes
      : cells.no
    : messagesOf(lang).common.of(number(covered), number(regions));
  const ends = [
    cells.at(formatShortDate(calendar.from, lang), isOneRegion(of) ? cells.no : number(0)),
    cells.at(formatShortDate(until, lang), share),
  ];
  const words = joinHtml(
    ends.map((end) => markup`<span>${end}</span>`),
    ' ',
  );
  return markup`${svg}<span class="ends">${words}</span>`;
}

function stepsOf({ progress, counts }: PlaceFigures): Steps {
  return { rows: progress, regions: counts.regions };
}

function chartText(of: PlaceFigures, { lang, calendar, until }: CompareContext): string {
  const words = messagesOf(lang).compare;
  const name = placeName(of.place, lang);
  const [from, to] = [formatDate(calendar.from, lang), formatDate(until, lang)] as const;
  const { covered, regions } = of.counts;
  const [first] = of.progress;
  if (!first) return words.chartNone(name, from, to);
  if (isOneRegion(of)) return words.chartRegion(name, formatDate(first.date, lang));
  const [last, whole] = [formatNumber(covered, lang), formatNumber(regions, lang)] as const;
  return words.chart(name, from, to, last, whole, of.progress.length);
}

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
export function peopleCoveredCell(of: PlaceFigures, { lang, write }: CompareContext): Piece {
  const { cells } = messagesOf(lang).compare;
  if (isOutside(of)) return cells.notApplicable;
  const { population, population_covered } = of.counts;
  return say(
    cells.people,
    write({ name: 'population_covered', value: population_covered }, of),
    write({ name: 'population', value: population }, of),
    write({ name: 'population_percent', value: percentOf(population_covered, population) }, of),
  );
}
