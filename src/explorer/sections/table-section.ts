/** The list of matching regions. */
import { part } from '../dom.ts';
import type { Engine } from '../engine.ts';
import { KeyedRows, type ShownRow } from '../keyed-rows.ts';
import { regionCells } from '../region-cells.ts';
import type { Region } from '../region.ts';
import type { Section } from '../section.ts';
import type { ExplorerState } from '../state.ts';
import { stateToUrl } from '../url.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { SectionOptions } from './options.ts';

export class TableSection implements Section {
  readonly element: HTMLElement;
  readonly key = stateToUrl;
  readonly #options: SectionOptions;
  readonly #rows: KeyedRows;

  constructor(element: HTMLElement, options: SectionOptions) {
    this.element = element;
    this.#options = options;
    this.#rows = new KeyedRows(part(element, 'region-rows'));
  }

  async prepare(engine: Engine, state: ExplorerState): Promise<() => void> {
    const rows = await engine.rows('table', state);
    return () => this.#rows.show(rows.map((region) => regionRow(region, this.#options.lang)));
  }
}

function regionRow(region: Region, lang: Lang): ShownRow {
  return { key: region.region_code, cells: regionCells(region, lang), status: region.status };
}
