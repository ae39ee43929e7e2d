/** The sentences of a comparison: in the prerendered page and after a choice. */
import { formatDate, formatList, formatNumber } from '../../i18n/format.ts';
import { joinHtml, markup, say, type Html, type Piece } from '../../i18n/html.ts';
import { isOneRegion, isOutside, type CompareContext } from './context.ts';
import type { PlaceFigures } from './table/figures.ts';
import { isRegion, placeName, type ComparePlace } from './choosing/places.ts';
import type { CompareState } from './url.ts';
import { messagesOf } from './words.ts';

/** The coverage of each place, the nation first, as HTML; with a warning where kinds are mixed. */
export function summaryHtml(figures: readonly PlaceFigures[], context: CompareContext): Html {
  const { summary } = messagesOf(context.lang).compare;
  const parts = figures.map((of) => placePart(of, context));
  const sentence = markup`${joinHtml(parts, '; ')}.`;
  return isMixed(figures.map(({ place }) => place))
    ? markup`${sentence} ${summary.mixed}`
    : sentence;
}

function placePart(of: PlaceFigures, { lang, write }: CompareContext): Piece {
  const { summary } = messagesOf(lang).compare;
  const name = placeName(of.place, lang);
  if (isOutside(of)) return summary.outside(name);
  const { covered, regions, covered_percent } = of.counts;
  if (!isOneRegion(of)) {
    return say(
      summary.covered,
      name,
      write({ name: 'covered', value: covered }, of),
      write({ name: 'regions', value: regions }, of),
      write({ name: 'covered_percent', value: covered_percent! }, of),
    );
  }
  const [first] = of.progress;
  if (!first) return summary.regionNot(name);
  return say(summary.region, name, write({ name: 'first', value: first.date }, of));
}

function isMixed(places: readonly ComparePlace[]): boolean {
  return places.some(isRegion) && places.some(({ kind }) => kind === 'provinsi');
}

/** The status line: which places are compared, and their day and base. */
export function statusText(
  places: readonly ComparePlace[],
  { knownOn, base }: CompareState,
  { lang, until, baseSize }: Pick<CompareContext, 'lang' | 'until'> & { baseSize: number },
): string {
  const { status } = messagesOf(lang).compare;
  const names = places.map((place) => placeName(place, lang));
  const date = formatDate(until, lang);
  const day = knownOn === null ? status.newest(date) : status.on(date);
  const size = base === 'all' ? [] : [status.base(formatNumber(baseSize, lang))];
  return [status.compared(formatList(names, lang)), day, ...size].join(' ');
}
