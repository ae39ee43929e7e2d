/** A comparison as texts and HTML: made by the same code at build and in the browser. */
import { markup, type Html } from '../../i18n/html.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Facts } from '../answers/facts.ts';
import { chartSvg, layouts } from './chart/chart.ts';
import { slopeSvg } from './chart/slope.ts';
import type { CompareContext } from './context.ts';
import { compareFigures, lastShownDay, type Calendar, type PlaceFigures } from './table/figures.ts';
import type { ComparePlace } from './choosing/places.ts';
import { statusText, summaryHtml } from './sentences.ts';
import { tableHtml } from './table/table.ts';
import type { CompareState } from './url.ts';
import { messagesOf } from './words.ts';
import type { Write } from './write.ts';

/** The numbers of a comparison, and its texts and HTML. */
export interface Comparison {
  /** The nation first, then the chosen places in order. */
  figures: PlaceFigures[];
  context: CompareContext;
  status: string;
  summaryHtml: Html;
  chartHtml: Html;
  /** The ends of years with their heading; empty before the end of a second year. */
  slopeHtml: Html;
  tableHtml: Html;
}

/** What comparisons are made from. */
export interface CompareSource {
  facts: Facts;
  places: ReadonlyMap<string, ComparePlace>;
  calendar: Calendar;
  /** Names of the services by their keys, in the language. */
  serviceNames: ReadonlyMap<string, string>;
  lang: Lang;
  /** Codes of the places compared with the nation while none is chosen. */
  preset: readonly string[];
}

/** The comparison of a state. Throws for an unknown code. */
export function makeComparison(
  { facts, places, calendar, serviceNames, lang, preset }: CompareSource,
  state: CompareState,
  write: Write,
): Comparison {
  const codes = state.places.length === 0 ? preset : state.places;
  const chosen = codes.map((code) => placeOf(places, code));
  const all = [placeOf(places, ''), ...chosen];
  const figures = compareFigures(facts, all, state, calendar);
  const { knownOn } = state;
  const preparingKnown = knownOn === null || knownOn >= facts.checkedUntil;
  const until = lastShownDay(facts, state);
  const context = {
    lang,
    nation: figures[0]!,
    write,
    calendar,
    serviceNames,
    until,
    preparingKnown,
  };
  const baseSize = figures[0]!.counts.regions;
  return {
    figures,
    context,
    status: statusText(chosen, state, { lang, until, baseSize }),
    summaryHtml: summaryHtml(figures, context),
    chartHtml: markup`<div class="wide">${chartSvg(figures, context, layouts.wide)}</div><div class="narrow">${chartSvg(figures, context, layouts.narrow)}</div>`,
    slopeHtml: slopeHtml(figures, context),
    tableHtml: tableHtml(figures, context),
  };
}

function slopeHtml(figures: readonly PlaceFigures[], context: CompareContext): Html {
  const [wide, narrow] = [layouts.wide, layouts.narrow].map((layout) =>
    slopeSvg(figures, context, layout),
  );
  if (!wide || !narrow) return markup``;
  const { yearEnds } = messagesOf(context.lang).compare.lines;
  return markup`<h3>${yearEnds}</h3><div class="wide">${wide}</div><div class="narrow">${narrow}</div>`;
}

function placeOf(places: ReadonlyMap<string, ComparePlace>, code: string): ComparePlace {
  const place = places.get(code);
  if (!place) throw new Error(`No province or region has the code ${code}.`);
  return place;
}
