/** What shows the form's choices around it: chips, lines of groups, counts by status, region names. */
import type { Lang } from '../../i18n/lang.ts';
import { find, part } from '../../scripts/dom.ts';
import { ChosenRegions } from '../state/chosen-regions.ts';
import { islands } from '../state/criteria/location.ts';
import { writtenValue } from '../state/form.ts';
import { Chips } from './chips.ts';
import { FilterPanel } from './filter-panel.ts';
import { GroupValues } from './group-values.ts';
import { RegionField } from './region-field.ts';
import { namedRegions } from './region-names.ts';
import { StatusFilter } from './status-filter.ts';
import { WrittenNumbers } from './written-numbers.ts';

/** What the surroundings need from the explorer. */
export interface FilterSurroundingsOptions {
  lang: Lang;
  regions: Parameters<typeof namedRegions>[0];
  /** Called after a chip has cleared its control. */
  onRemove: (event: Event) => void;
}

/** The parts of the page that show and change what the form holds. */
export class FilterSurroundings {
  readonly #root: HTMLElement;
  readonly #panel: FilterPanel;
  readonly #groups: GroupValues;
  readonly #statuses: StatusFilter;
  readonly #regions: RegionField;
  readonly #numbers: WrittenNumbers;
  readonly #chips: Chips;

  /** `root` is the whole explorer. */
  constructor(root: HTMLElement, form: HTMLFormElement, options: FilterSurroundingsOptions) {
    const { lang, regions, onRemove } = options;
    this.#root = root;
    this.#panel = new FilterPanel(root, lang);
    this.#groups = new GroupValues(form);
    this.#statuses = new StatusFilter(root, form);
    this.#numbers = new WrittenNumbers(form, lang);
    this.#regions = new RegionField(root, {
      chosen: new ChosenRegions(root),
      regions: namedRegions(regions, lang),
      lang,
    });
    this.#chips = new Chips({
      form,
      list: part(root, 'chips'),
      template: find(root, 'template[data-part="chip"]', HTMLTemplateElement),
      written: (control) => writtenValue(control, lang),
      writtenItem: (code) => this.#regions.nameOf(code),
      onRemove,
      onLastRemoved: () => part(root, 'result-count').focus(),
    });
    listenForIslands(form);
  }

  /** Shows what the form holds now. */
  show(): void {
    this.#regions.show();
    this.#statuses.show();
    this.#numbers.show();
    const active = this.#chips.show();
    this.#groups.show(active);
    const chips = active.reduce((sum, filter) => sum + filter.chips.length, 0);
    this.#panel.show(chips);
    part(this.#root, 'active').hidden = chips === 0;
  }
}

/** A button of the form ticks several island groups at once. */
function listenForIslands(form: HTMLFormElement): void {
  const button = find(form, '[data-action="islands"]', HTMLElement);
  const wanted = new Set((button.dataset['islands'] ?? '').split(','));
  button.addEventListener('click', () => {
    const boxes = form.querySelectorAll<HTMLInputElement>(`input[name="${islands.param}"]`);
    for (const box of boxes) box.checked = wanted.has(box.value);
    form.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
