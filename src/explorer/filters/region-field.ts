/** Choosing regions by name in the form: a search that adds one, and buttons that remove one. */
import type { Lang } from '../../i18n/lang.ts';
import { ChipList } from './chip-list.ts';
import type { ChosenRegions } from '../state/chosen-regions.ts';
import { find, part } from '../../scripts/dom.ts';
import { regionName, type NamedRegion } from './region-names.ts';

/** The chosen regions, and all regions by code. */
export interface RegionFieldOptions {
  chosen: ChosenRegions;
  regions: ReadonlyMap<string, NamedRegion>;
  lang: Lang;
}

/** The field for regions and the list of the chosen ones. */
export class RegionField {
  readonly #root: HTMLElement;
  readonly #options: RegionFieldOptions;
  readonly #list: ChipList;
  #started = false;
  #shown = '';

  /** `root` contains the form and the template of chips. */
  constructor(root: HTMLElement, options: RegionFieldOptions) {
    this.#root = part(root, 'region-field');
    this.#options = options;
    this.#list = new ChipList({
      list: part(this.#root, 'region-chips'),
      template: find(root, 'template[data-part="chip"]', HTMLTemplateElement),
      onRemove: () => this.show(),
      onLastRemoved: () => this.#search().focus(),
    });
    const search = this.#search();
    search.addEventListener('focus', () => void this.#enhance(search));
    // Text typed here does not filter yet.
    const field = part(this.#root, 'region-search');
    field.addEventListener('input', (event) => event.stopPropagation());
    find(this.#root, '[data-action="clear-regions"]', HTMLElement).addEventListener('click', () => {
      options.chosen.choose([]);
      this.#search().focus();
    });
  }

  /** Shows the regions that are chosen now. */
  show(): void {
    const { codes } = this.#options.chosen;
    if (codes.join() === this.#shown) return;
    this.#shown = codes.join();
    part(this.#root, 'region-choice').hidden = codes.length === 0;
    this.#list.show(
      codes.map((code) => ({
        label: this.nameOf(code),
        remove: undefined,
        clear: () => this.#options.chosen.toggle(code),
      })),
    );
  }

  /** The name of a region with its kind; the code itself where it is unknown. */
  nameOf(code: string): string {
    const region = this.#options.regions.get(code);
    return region ? regionName(region, this.#options.lang) : code;
  }

  #search(): HTMLInputElement {
    return find(this.#root, '[data-part="region-search"] input', HTMLInputElement);
  }

  /** Loads the combobox on first use; after a failure the next focus tries again. */
  async #enhance(input: HTMLInputElement): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    try {
      const { regionCombobox } = await import('./region-combobox.ts');
      const { regions, chosen } = this.#options;
      regionCombobox(input, [...regions.values()], ({ code }) => chosen.add([code]));
    } catch {
      this.#started = false;
    }
  }
}
