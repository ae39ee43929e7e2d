/** The sections of the page, in its order. */
import { ChosenRegions } from '../state/chosen-regions.ts';
import { find, part } from '../../scripts/dom.ts';
import { OnScreen } from '../../scripts/on-screen.ts';
import type { LinkedViewsOptions } from '../views/linked-views.ts';
import { measures } from '../state/criteria/mpp.ts';
import { NumbersSection } from './numbers-section.ts';
import { HistogramSection } from './histogram-section.ts';
import type { SectionOptions } from './options.ts';
import { AreasSection } from './areas-section.ts';
import { ListSection } from './list-section.ts';
import { ProgressSection } from './progress-section.ts';
import { ServicesSection } from './services-section.ts';
import { TableSection } from './table-section.ts';
import { TilesSection } from './tiles-section.ts';

/** The sections of the explorer `root`, found by the ids below. Throws when one is missing. */
export function createSections(
  root: HTMLElement,
  options: SectionOptions,
): Pick<LinkedViewsOptions, 'always' | 'others'> {
  const at = (id: string): HTMLElement => find(root, `#${id}`, HTMLElement);
  const rows = new OnScreen(part(root, 'region-rows'));
  return {
    always: [new NumbersSection(root, options)],
    others: [
      new TilesSection(at('tiles'), new ChosenRegions(root), options),
      new ListSection(at('list'), options),
      new AreasSection(at('provinces'), 'provinces', options),
      new AreasSection(at('islands'), 'islands', options),
      new ProgressSection(at('progress'), options),
      ...measures.map((measure) => new HistogramSection(at(measure), measure, options)),
      new ServicesSection(at('service-filter'), options),
      new TableSection(at('regions'), options, () => rows.seen),
    ],
  };
}
