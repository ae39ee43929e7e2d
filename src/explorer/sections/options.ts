/** The data of the page that sections use besides the state. */
import { withoutLook, type ExplorerState } from '../state/state.ts';
import { stateToUrl } from '../state/url.ts';
import type { BarMeasure } from '../state/look-parts.ts';
import type { Base } from '../state/criteria/day-and-base.ts';
import type { AsKnownOptions } from '../views/as-known-view.ts';
import type { DateSpan } from '../views/charts.ts';
import type { AreaNames } from '../answers/facts.ts';
import { provinceNamesOf } from '../answers/packed-facts.ts';
import type { PageData } from '../views/page-data.ts';
import type { Region } from '../state/columns/region.ts';
import type { TableContext } from '../state/columns/column.ts';

/** Names, dates and bases of the page, and how it is turned to a page of the table. */
export interface SectionOptions extends AsKnownOptions, TableContext {
  span: DateSpan;
  provinceNames: AreaNames;
  /** The population of the regions of each base. */
  people: Record<Base, number>;
  /** Turns to a page of the table; `since` is when the reader acted, undefined if none did. */
  onPage: (page: number, since?: number) => void;
}

/** The options from the page's data and its current regions. */
export function sectionOptions(
  page: PageData,
  regions: readonly Region[],
  onPage: SectionOptions['onPage'],
): SectionOptions {
  const { lang, span, islands, services, kinds, provinceSlugs, facts } = page;
  const autonomous = regions.filter(({ administrative }) => !administrative).length;
  return {
    lang,
    span,
    kinds,
    provinceSlugs,
    onPage,
    people: peopleOf(regions),
    bases: { all: regions.length, autonomous },
    first: span.from,
    checkedUntil: facts.checkedUntil,
    islandNames: new Map(islands.map(({ id, ...names }) => [id, names])),
    provinceNames: provinceNamesOf(facts),
    serviceNames: new Map(Object.entries(services)),
    regionsWithPage: new Set(regions.map(({ region_code }) => region_code)),
  };
}

/** The population of the regions of each base. */
export function peopleOf(
  regions: readonly Pick<Region, 'population' | 'administrative'>[],
): Record<Base, number> {
  const autonomous = regions.filter(({ administrative }) => !administrative);
  const sum = (some: readonly Pick<Region, 'population'>[]): number =>
    some.reduce((total, { population }) => total + population, 0);
  return { all: sum(regions), autonomous: sum(autonomous) };
}

/** The filters of a state as a text, without order, columns and page of the table and the layout. */
export function filterKey(state: ExplorerState): string {
  return stateToUrl(withoutLook(state));
}

/** Whether undated statuses, such as preparation, are unknown on the state's day. */
export function isUndated({ knownOn }: ExplorerState, { checkedUntil }: SectionOptions): boolean {
  return knownOn !== null && knownOn < checkedUntil;
}

/** What the bars of a state measure: as chosen, else what a filter leaves worth measuring. */
export function barMeasure({ bars, statuses, population }: ExplorerState): BarMeasure {
  if (bars !== null) return bars;
  if (statuses.length > 0) return 'regions';
  return population.from === null && population.to === null ? 'coverage' : 'people';
}
