/** The bars of services in the form, counted over the matching regions. */
import { part, setText } from '../../scripts/dom.ts';
import type { Engine } from '../answers/engine.ts';
import { stateFor } from '../answers/cross-filter.ts';
import type { ExplorerState } from '../state/state.ts';
import type { Section, Show } from '../views/section.ts';
import { serviceBars } from './service-bars.ts';
import { filterKey, type SectionOptions } from './options.ts';

/** The group of the form with the services. */
export class ServicesSection implements Section {
  readonly element: HTMLElement;
  readonly #options: SectionOptions;
  readonly #items: Map<string, HTMLElement>;

  constructor(element: HTMLElement, options: SectionOptions) {
    this.element = element;
    this.#options = options;
    const items = element.querySelectorAll<HTMLElement>('[data-service]');
    this.#items = new Map([...items].map((item) => [item.dataset['service'] ?? '', item]));
  }

  /** The filters without the services, unless a region must have all of them. */
  key(state: ExplorerState): string {
    return filterKey(stateFor('namedServices', state));
  }

  /** Queries how many regions are reported to offer each service. */
  async prepare(engine: Engine, state: ExplorerState): Promise<Show> {
    const rows = await engine.rows('namedServices', state);
    return () => {
      const { serviceNames, lang } = this.#options;
      const { bars, unknown } = serviceBars(rows, serviceNames, lang);
      for (const { key, count, percent } of bars) this.#showBar(key, count, percent);
      setText(part(this.element, 'service-unknown'), unknown);
    };
  }

  #showBar(key: string, count: string, percent: number): void {
    const item = this.#items.get(key);
    if (!item) return;
    item.style.setProperty('--share', `${percent}%`);
    setText(part(item, 'count'), count);
  }
}
