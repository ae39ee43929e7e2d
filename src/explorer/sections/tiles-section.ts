/** The matching regions on the tile map, on which the reader chooses regions. */
import { onDay } from '../views/as-known-words.ts';
import type { ChosenRegions } from '../state/chosen-regions.ts';
import { find, part, setText } from '../../scripts/dom.ts';
import type { Engine, TileRow } from '../answers/engine.ts';
import { KeyedRows } from '../../scripts/table/keyed-rows.ts';
import { UNSEEN, type Parts, type Section, type Show } from '../views/section.ts';
import { defaultState, type ExplorerState } from '../state/state.ts';
import { tileLooks } from '../tiles/looks.ts';
import { TileMapView } from '../tiles/map-view.ts';
import { tileCells, tileSentence } from '../tiles/words.ts';
import { filterKey, isUndated, type SectionOptions } from './options.ts';

/** The section with the tile map. */
export class TilesSection implements Section {
  readonly element: HTMLElement;
  readonly key = filterKey;
  readonly #options: SectionOptions;
  readonly #chosen: ChosenRegions;
  #map: TileMapView | undefined;
  readonly #rows: KeyedRows;
  /** All regions of the last day, because regions that do not match have a status too. */
  #all: { day: string | null; rows: TileRow[] } | undefined;

  constructor(element: HTMLElement, chosen: ChosenRegions, options: SectionOptions) {
    this.element = element;
    this.#options = options;
    this.#chosen = chosen;
    this.#rows = new KeyedRows(part(element, 'tiles-rows'));
  }

  /** Makes the tiles interactive, later than the first answer because it takes a moment. */
  begin(): TileMapView {
    const host = (): HTMLElement => find(this.element, '.tile-map', HTMLElement);
    return (this.#map ??= new TileMapView(host(), this.#chosen, this.#options.lang));
  }

  /** Queries the matching tiles and the statuses of all tiles. */
  async prepare(engine: Engine, state: ExplorerState): Promise<Show> {
    const [matching, all] = await Promise.all([
      engine.rows('tiles', state),
      this.#allOn(engine, state.knownOn),
    ]);
    return () => this.#show(state, matching, all);
  }

  *#show(state: ExplorerState, matching: readonly TileRow[], all: readonly TileRow[]): Parts {
    const { lang, bases } = this.#options;
    const { knownOn, regions: chosen } = state;
    const sentence = tileSentence(matching, chosen, bases[state.base], lang);
    setText(part(this.element, 'tiles-sentence'), onDay(sentence, knownOn, lang));
    this.begin().show(tileLooks({ all, matching, chosen, day: knownOn }));
    yield UNSEEN;
    this.begin().nameTiles();
    this.#rows.show(tileCells(matching, chosen, lang, isUndated(state, this.#options)));
    return undefined;
  }

  async #allOn(engine: Engine, day: string | null): Promise<TileRow[]> {
    if (this.#all?.day === day) return this.#all.rows;
    const rows = await engine.rows('tiles', { ...defaultState, knownOn: day });
    this.#all = { day, rows };
    return rows;
  }
}
