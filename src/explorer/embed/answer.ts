/** An embed of a state: its words and drawing, computed from the facts that the embed carries. */
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { markup, type Html } from '../../i18n/html.ts';
import { inLang } from '../../i18n/lang.ts';
import type { Engine, KeyNumbers } from '../answers/engine.ts';
import { unpackFacts } from '../answers/packed-facts.ts';
import { regionsOn } from '../answers/rows/known-on.ts';
import { createRowEngine } from '../answers/rows/row-engine.ts';
import { filterNames } from '../exports/filter-names.ts';
import { chosenWords } from '../exports/filter-words.ts';
import { barMeasure, sectionOptions, type SectionOptions } from '../sections/options.ts';
import { nameColumn } from '../state/columns/columns.ts';
import type { FilterNames } from '../state/criteria/criterion.ts';
import type { Vocabulary } from '../state/part.ts';
import type { Measure } from '../state/criteria/mpp.ts';
import { defaultState, type ExplorerState } from '../state/state.ts';
import { stateFromUrl, stateToUrl } from '../state/url.ts';
import { explorerWords } from '../state/words.ts';
import { binsView } from '../answers/cross-filter.ts';
import { listColumn } from '../table/list-html.ts';
import { tileLooks } from '../tiles/looks.ts';
import { areaRows } from '../views/area-rows.ts';
import { binsSentence, progressSentence } from '../views/sentences.ts';
import type { EmbedData } from './data.ts';
import { embedTitle } from './title.ts';
import { barsHtml } from './views/bars.ts';
import { binsHtml } from './views/bins.ts';
import { embedViewOf, isMeasure, type EmbedView } from './views/embed-view.ts';
import { lineHtml } from './views/line.ts';
import { listHtml, LIST_ROWS } from './views/list.ts';
import { mapHtml } from './views/map.ts';
import { embedWords } from './words.ts';

/** What an embed shows of a state. */
export interface StateEmbed {
  view: EmbedView;
  title: string;
  /** The people in the matching regions, and their share. */
  people: string;
  body: Html;
  /** What is needed to read the drawing. */
  note: string;
  /** The query string of the state, for the link to the explorer. */
  search: string;
}

/** Computes embeds from the data of the page. */
export class StateEmbeds {
  readonly #data: EmbedData;
  readonly #engine: Engine;
  readonly #options: SectionOptions;
  readonly #names: FilterNames;
  readonly #known: Vocabulary;
  readonly #regionNames: ReadonlyMap<string, string>;

  constructor(data: EmbedData) {
    const { lang, islands, services } = data;
    const facts = unpackFacts(data.facts);
    const regions = regionsOn(facts, null);
    const named = Object.fromEntries(islands.map((row) => [row.id, inLang(row, 'name', lang)]));
    this.#data = data;
    this.#engine = createRowEngine(facts, lang);
    this.#options = sectionOptions({ ...data, provinceSlugs: {} }, regions, () => undefined);
    this.#names = filterNames({ islands: named, services }, regions, lang);
    this.#known = {
      ...data.known,
      regions: data.facts.regions.region_code,
      services: data.facts.services,
    };
    this.#regionNames = new Map(
      regions.map((region) => [region.region_code, nameColumn.cell(region, this.#options)]),
    );
  }

  /** The embed of a query string; a wide frame has the map in landscape. */
  async of(search: string, wide: boolean): Promise<StateEmbed> {
    const state = stateFromUrl(search, this.#known);
    const { lang } = this.#data;
    const { bases } = this.#options;
    const [numbers] = await this.#engine.rows('keyNumbers', state);
    const { body, note } = await this.#drawn(state, wide);
    return {
      view: embedViewOf(state),
      title: embedTitle(state, { numbers: numbers!, names: this.#names, bases, lang }),
      people: this.#peopleText(state, numbers!),
      body,
      note,
      search: stateToUrl(state),
    };
  }

  /** The people of the regions that the title counts: those that match, or without a filter the covered. */
  #peopleText(state: ExplorerState, { regions, ...numbers }: KeyNumbers): string {
    const { lang } = this.#data;
    const words = embedWords(lang);
    if (regions === 0) return words.empty;
    const filtered = chosenWords(state, this.#names, lang).length > 0;
    const people = filtered ? numbers.population : numbers.population_covered;
    const share = (100 * people) / this.#options.people[state.base];
    return words.people(formatNumber(people, lang), formatPercent(share, lang));
  }

  #drawn(state: ExplorerState, wide: boolean): Promise<Pick<StateEmbed, 'body' | 'note'>> {
    const view = embedViewOf(state);
    if (isMeasure(view)) return this.#bins(state, view);
    if (view === 'map') return this.#map(state, wide);
    if (view === 'time') return this.#line(state);
    return view === 'list' ? this.#list(state) : this.#bars(state, view);
  }

  async #list(state: ExplorerState) {
    const { lang } = this.#data;
    const words = embedWords(lang);
    const regions = await this.#engine.rows('table', state);
    const column = listColumn(state);
    const number = (value: number): string => formatNumber(value, lang);
    const cut =
      regions.length > LIST_ROWS ? [words.listed(number(LIST_ROWS), number(regions.length))] : [];
    const heading = explorerWords(lang).columns[column];
    const note = regions.length === 0 ? '' : [...cut, words.sortedBy(heading)].join(' ');
    return { body: listHtml(regions, column, this.#options), note };
  }

  async #bars(state: ExplorerState, view: 'provinces' | 'islands') {
    const { lang } = this.#data;
    const words = embedWords(lang);
    const { provinceNames, islandNames } = this.#options;
    const rows =
      view === 'provinces'
        ? areaRows(await this.#engine.rows('byProvince', state), 'province_code', provinceNames)
        : areaRows(await this.#engine.rows('byIsland', state), 'island_group_id', islandNames);
    const measure = barMeasure(state);
    const chosen = state[view];
    const outside = chosen.length === 0 ? [] : [words.outside];
    const note = rows.length === 0 ? '' : [words.bars[measure], ...outside].join(' ');
    return { body: barsHtml({ rows, measure, chosen }, lang), note };
  }

  async #bins(state: ExplorerState, measure: Measure) {
    const { lang } = this.#data;
    const words = embedWords(lang);
    const rows = await this.#engine.rows(binsView[measure], state);
    const chosen = state[measure];
    const sentence = binsSentence(rows, measure, lang);
    if (!rows.some(({ from, regions }) => from !== null && regions > 0))
      return { body: markup``, note: sentence };
    const outside = chosen.from === null && chosen.to === null ? [] : [words.outside];
    const { heading, note: reading } = explorerWords(lang).charts.histograms;
    const note = [words.bars.regions, ...outside, sentence, reading[measure]].join(' ');
    return { body: binsHtml({ rows, chosen, heading: heading[measure] }, lang), note };
  }

  async #line(state: ExplorerState) {
    const { lang, span } = this.#data;
    const rows = await this.#engine.rows('progress', state);
    const [whole] = await this.#engine.rows('progressOf', state);
    const description = progressSentence(whole!, rows, lang);
    const body = rows.length === 0 ? markup`` : lineHtml({ rows, span, description }, lang);
    return { body, note: description };
  }

  async #map(state: ExplorerState, wide: boolean) {
    const { lang, map } = this.#data;
    const { knownOn: day, regions: chosen } = state;
    const matching = await this.#engine.rows('tiles', state);
    const all = await this.#engine.rows('tiles', { ...defaultState, knownOn: day });
    const words = embedWords(lang);
    const note = [
      words.map(formatNumber(matching.length, lang)),
      ...(matching.length < all.length ? [words.mapOut] : []),
      ...(chosen.length > 0 ? [words.chosen] : []),
    ].join(' ');
    const looks = tileLooks({ all, matching, chosen, day });
    const answer = { looks, names: this.#regionNames, description: note };
    return {
      body: mapHtml(map, wide ? 'landscape' : 'portrait', answer, lang),
      note,
    };
  }
}
