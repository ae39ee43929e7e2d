/** The sentences and texts of the views: the same in the prerendered page and after a filter. */
import { classText } from '../../charts/counts/histogram-words.ts';
import { formatDate, formatList, formatNumber, formatPercent } from '../../i18n/format.ts';
import { inLang, type Lang } from '../../i18n/lang.ts';
import type { BinRow, KeyNumbers, ProgressRow, StatusCounts } from '../answers/engine.ts';
import type { Measure } from '../state/criteria/mpp.ts';
import type { AreaRow } from './area-rows.ts';
import { explorerWords } from '../state/words.ts';

/** The texts of the key numbers, by the value of `data-figure`. */
export type NumberTexts = Record<
  Exclude<keyof KeyNumbers, 'covered_percent'> | 'covered_percent' | 'population_percent',
  string
>;

/** The text of an unknown number, and of a share of nothing. */
export const UNKNOWN = '–';

/** Texts of counts with a dash for preparation, which is undated and so unknown on a past day. */
export function withoutPreparing<Texts extends { preparing: string }>(texts: Texts): Texts {
  return { ...texts, preparing: UNKNOWN };
}

/** Each key number as text in a language; a dash for a share of nothing. */
export function numberTexts(numbers: KeyNumbers, lang: Lang): NumberTexts {
  const number = (value: number): string => formatNumber(value, lang);
  return {
    regions: number(numbers.regions),
    inaugurated: number(numbers.inaugurated),
    served: number(numbers.served),
    covered: number(numbers.covered),
    covered_percent: percentText(numbers.covered_percent, lang),
    operating: number(numbers.operating),
    preparing: number(numbers.preparing),
    without: number(numbers.without),
    population: number(numbers.population),
    population_covered: number(numbers.population_covered),
    population_percent: percentText(populationPercent(numbers), lang),
  };
}

/** The wholes that shares of the key numbers are out of. */
interface Wholes {
  /** The regions of the base, and their population. */
  regions: number;
  people: number;
}

/** The shares of the key numbers with their bases, by the value of `data-figure`. */
export function shareTexts(
  numbers: KeyNumbers,
  { regions, people }: Wholes,
  lang: Lang,
): Record<'regions_share' | 'population_share' | 'covered_people', string> {
  const words = explorerWords(lang).layout.figures;
  const number = (value: number): string => formatNumber(value, lang);
  const share = (part: number, whole: number): string =>
    percentText(whole === 0 ? null : (100 * part) / whole, lang);
  return {
    regions_share: words.ofRegions(share(numbers.regions, regions), number(regions)),
    population_share: words.ofPeople(share(numbers.population, people), number(people)),
    covered_people: words.coveredPeople(
      number(numbers.population_covered),
      percentText(populationPercent(numbers), lang),
    ),
  };
}

function populationPercent({ population, population_covered }: KeyNumbers): number | null {
  return population === 0 ? null : (100 * population_covered) / population;
}

function percentText(percent: number | null, lang: Lang): string {
  return percent === null ? UNKNOWN : formatPercent(percent, lang);
}

/** The sentence about how many matching regions are covered, and since when. */
export function progressSentence(
  whole: Pick<StatusCounts, 'regions' | 'covered'>,
  rows: readonly ProgressRow[],
  lang: Lang,
): string {
  const words = explorerWords(lang).progress;
  if (whole.regions === 0) return words.noMatch;
  const regions = formatNumber(whole.regions, lang);
  const covered = formatNumber(whole.covered, lang);
  const percent = percentText((100 * whole.covered) / whole.regions, lang);
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return words.noneYet(regions);
  const span = [formatDate(first.date, lang), formatDate(last.date, lang)] as const;
  return words.sentence(covered, regions, percent, ...span);
}

/** The sentence about how many provinces match, and how many are fully or not at all covered. */
export function provinceSentence(rows: readonly StatusCounts[], lang: Lang): string {
  if (rows.length === 0) return explorerWords(lang).charts.histograms.none;
  const count = (test: (row: StatusCounts) => boolean): string =>
    formatNumber(rows.filter(test).length, lang);
  return explorerWords(lang).byProvince.sentence(
    formatNumber(rows.length, lang),
    count(({ covered, regions }) => covered === regions),
    count(({ covered }) => covered === 0),
  );
}

/** The sentence about the island groups with the highest and lowest coverage. */
export function islandSentence(rows: readonly AreaRow[], lang: Lang): string {
  const words = explorerWords(lang).byIsland;
  const order = [...rows].sort((a, b) => b.covered_percent - a.covered_percent);
  const [most] = order;
  const least = order.at(-1);
  const said = (row: AreaRow): string =>
    words.share(inLang(row, 'name', lang), formatPercent(row.covered_percent, lang));
  if (!most || !least) return words.none;
  if (most.covered_percent === least.covered_percent)
    return words.alike(order.map(said).join('; '));
  return words.sentence(said(most), said(least));
}

/** The sentence about how many regions have a known number, and the most frequent classes. */
export function binsSentence(rows: readonly BinRow[], measure: Measure, lang: Lang): string {
  const words = explorerWords(lang).charts.histograms;
  const number = (count: number): string => formatNumber(count, lang);
  const known = rows.filter(({ from }) => from !== null);
  const sum = (some: readonly BinRow[]): number =>
    some.reduce((total, { regions }) => total + regions, 0);
  const [all, counted] = [sum(rows), sum(known)];
  if (all === 0) return words.none;
  const most = Math.max(...known.map(({ regions }) => regions));
  const classes = known.filter(({ regions }) => regions === most);
  const names = formatList(
    classes.map((row) => classText(row, lang)),
    lang,
  );
  return [
    words.known[measure](number(counted), number(all)),
    ...(counted > 0
      ? [(classes.length > 1 ? words.mostAlike : words.most)(names, number(most))]
      : []),
    ...(counted < all ? [words.unknown(number(all - counted))] : []),
  ].join(' ');
}

/** The count of matching regions: "23 dari 514 daerah". */
export function resultCount(matching: number, all: number, lang: Lang): string {
  return explorerWords(lang).resultCount(formatNumber(matching, lang), formatNumber(all, lang));
}
