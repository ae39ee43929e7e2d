/** The comparison before any choice, and the data its script starts from. */
import { table, view } from '../../db/site-data.ts';
import { makeComparison, type Comparison } from '../../explorer/compare/comparison.ts';
import type { ComparePageData } from '../../explorer/compare/page-data.ts';
import {
  comparePlaces,
  largestProvinces,
  placeName,
} from '../../explorer/compare/choosing/places.ts';
import { MOST_PLACES } from '../../explorer/compare/url.ts';
import { unpackFacts } from '../../explorer/answers/packed-facts.ts';
import type { Lang } from '../../i18n/lang.ts';
import { messagesIn } from '../../i18n/messages.ts';
import { defaultView, type DefaultView } from '../explorer/default-view.ts';
import { markingWriter } from './marks.ts';

/** What the page of the comparison shows before any choice, in one language. */
export interface DefaultComparison {
  /** The default view of the explorer, whose controls for day and base this page has too. */
  shown: DefaultView;
  comparison: Comparison;
  /** The places beside the nation, in words. */
  names: string[];
  pageData: ComparePageData;
}

/** Returns the nation beside the provinces with the most regions. Throws if no target is for all regions. */
export async function defaultComparison(lang: Lang): Promise<DefaultComparison> {
  const shown = await defaultView(lang);
  const known = { ...shown.known, regions: [], services: [] };
  const packed = shown.pageData.facts;
  const facts = unpackFacts(packed);
  const places = comparePlaces(facts);
  const preset = largestProvinces(places, MOST_PLACES);
  const calendar = { from: known.days.from, deadline: await deadline() };
  const state = { places: [], knownOn: null, base: 'all' } as const;
  const { services } = shown.pageData;
  const serviceNames = new Map(Object.entries(services));
  const source = { facts, places, calendar, serviceNames, lang, preset };
  const comparison = makeComparison(source, state, await markingWriter(lang));
  const aliases = (await table('aliases')).map(({ region_code, alias }): [string, string] => [
    region_code,
    alias,
  ]);
  return {
    shown,
    comparison,
    names: preset.map((code) => placeName(places.get(code)!, lang)),
    pageData: {
      lang,
      facts: packed,
      known,
      calendar,
      span: shown.span,
      licence: messagesIn(lang).figurePage.licence,
      services,
      preset,
      aliases,
    },
  };
}

/** Returns the end of the year of the newest target for all regions, by the same rule as the headline. */
async function deadline(): Promise<string> {
  const years = (await view('target_outcomes'))
    .filter(({ target, denominator }) => target === denominator)
    .map(({ year }) => year);
  if (years.length === 0) throw new Error('No target named every region.');
  return `${Math.max(...years)}-12-31`;
}
