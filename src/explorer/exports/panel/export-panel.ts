/** The panel "Download & cite": the files of the view, its citation, and embed codes. */
import type { BaseSizes } from '../../views/as-known-words.ts';
import { find, part } from '../../../scripts/dom.ts';
import type { Region } from '../../state/columns/region.ts';
import { regionTable } from '../table/region-table.ts';
import type { ViewTableOptions } from '../table/view-table.ts';
import { saveFile } from '../../../scripts/save-file.ts';
import type { FilterNames } from '../../state/criteria/criterion.ts';
import { filterNames } from '../filter-names.ts';
import type { ExplorerState } from '../../state/state.ts';
import { stateToUrl } from '../../state/url.ts';
import { ChartExports } from './chart-exports.ts';
import { EmbedList } from './embed-list.ts';
import { exportFileName } from '../file-name.ts';
import { filterWords } from '../filter-words.ts';
import type { ExportSettings } from '../page-settings.ts';
import { viewDetails, type ViewDetails } from '../view-details.ts';
import { rowFile, rowFileKinds, type RowFileKind } from '../view-files.ts';
import { exportWords } from '../words.ts';

/** What the panel needs from the explorer. */
export interface ExportPanelOptions extends ViewTableOptions {
  bases: BaseSizes;
  /** All regions, for their names. */
  regions: readonly Region[];
  state: () => ExplorerState;
  /** Resolves once the charts show the newest state. */
  settled: () => Promise<unknown>;
}

/** The export panel and the export buttons under the charts. */
export class ExportPanel {
  readonly #root: HTMLElement;
  readonly #panel: HTMLDetailsElement;
  readonly #options: ExportPanelOptions;
  readonly #settings: ExportSettings;
  readonly #names: FilterNames;
  readonly #charts: ChartExports;
  readonly #embeds: EmbedList;

  /** Adds behaviour to the prerendered panel and the buttons under the charts. */
  constructor(root: HTMLElement, options: ExportPanelOptions) {
    this.#root = root;
    this.#options = options;
    this.#panel = find(root, 'details[data-part="exports"]', HTMLDetailsElement);
    this.#settings = JSON.parse(this.#panel.dataset['settings'] ?? '') as ExportSettings;
    this.#names = filterNames(this.#settings, options.regions, options.lang);
    const slugs = new Map(Object.entries(this.#settings.slugs));
    const { home } = this.#settings;
    const details = (of: ExplorerState): ViewDetails => this.#details(of);
    this.#charts = new ChartExports(root, { ...options, home, slugs, details });
    this.#embeds = new EmbedList(this.#panel, options.lang, home);
    this.#listen();
  }

  /** The home page in the page's language, as a path that ends in a slash. */
  get home(): string {
    return this.#settings.home;
  }

  /** Updates the offered files and codes from the state. */
  show(): void {
    this.#charts.show();
    if (this.#panel.open) this.#fill();
  }

  #listen(): void {
    this.#panel.addEventListener('toggle', () => this.show());
    addEventListener('beforeprint', () => {
      part(this.#root, 'print-citation').textContent = this.#details(
        this.#options.state(),
      ).citation;
    });
    for (const kind of rowFileKinds) {
      const button = find(this.#panel, `[data-save="${kind}"]`, HTMLButtonElement);
      button.addEventListener('click', () => void this.#save(kind));
    }
  }

  #fill(): void {
    const details = this.#details(this.#options.state());
    part(this.#panel, 'export-filters').textContent = exportWords(this.#options.lang).rows.lead(
      details.filters,
    );
    find(this.#panel, 'textarea#kutipan-tampilan', HTMLTextAreaElement).value = details.citation;
    void this.#embeds.show(this.#charts.matches());
  }

  /** Saves the rows of the state at the press, even if the reader chooses something else meanwhile. */
  async #save(kind: RowFileKind): Promise<void> {
    const { lang, state, rows } = this.#options;
    const pressed = state();
    const said = part(this.#panel, 'export-said');
    const words = exportWords(lang).rows;
    try {
      const table = regionTable(await rows('table', pressed), lang, pressed.knownOn);
      const file = await rowFile(kind, table, this.#details(pressed), lang);
      const name = exportFileName(pressed, this.#settings.edition.date, kind);
      saveFile(file, name);
      said.textContent = words.saved(name);
    } catch {
      said.textContent = words.failed;
    }
  }

  #details(state: ExplorerState): ViewDetails {
    const { lang, bases } = this.#options;
    const view = {
      state,
      filters: filterWords(state, this.#names, bases, lang),
      base: bases[state.base],
      address: location.origin + location.pathname + stateToUrl(state),
      today: localDay(new Date()),
    };
    return viewDetails(view, this.#settings.edition, lang);
  }
}

/** The reader's local date, `YYYY-MM-DD`. */
function localDay(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
