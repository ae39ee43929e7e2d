/** The sections of the page, in its order. */
import { ChosenRegions } from '../state/chosen-regions.ts';
import { find } from '../../scripts/dom.ts';
import type { LinkedViewsOptions } from '../views/linked-views.ts';
import { measures } from '../state/criteria/facts.ts';
import { FiguresSection } from './figures-section.ts';
import { HistogramSection } from './histogram-section.ts';
import type { SectionOptions } from './options.ts';
import { PlacesSection } from './places-section.ts';
import { ProgressSection } from './progress-section.ts';
import { TableSection } from './table-section.ts';
import { TilesSection } from './tiles-section.ts';

/** The sections of the explorer `root`, found by the ids below. Throws when one is missing. */
export function createSections(
  root: HTMLElement,
  options: SectionOptions,
): Pick<LinkedViewsOptions, 'always' | 'others'> {
  const at = (id: string): HTMLElement => find(root, `#${id}`, HTMLElement);
  return {
    always: [new FiguresSection(root, options)],
    others: [
      new ProgressSection(at('progress'), options),
      new TilesSection(at('tiles'), new ChosenRegions(root), options),
      new PlacesSection(at('islands'), 'islands', options),
      new PlacesSection(at('provinces'), 'provinces', options),
      ...measures.map((measure) => new HistogramSection(at(measure), measure, options)),
      new TableSection(at('regions'), options),
    ],
  };
}
