/** Which figure of the site, if any, shows what a chart of the explorer shows. */
import { withoutLook, type ExplorerState } from '../state/state.ts';
import { stateToUrl } from '../state/url.ts';

/**
 * Charts that show the same as a national figure while nothing is filtered. Progress does not, because
 * the figure shows the official total and the chart the list; nor do the histograms, because the
 * figures count MPPs and the charts regions.
 */
const national: Readonly<Record<string, string>> = {
  provinces: 'cakupan-provinsi',
  islands: 'cakupan-pulau',
  tiles: 'peta-petak',
};

/** Charts that show the same as a figure of a province while only that province is chosen. */
const provincial: Readonly<Record<string, string>> = {
  progress: 'kemajuan',
  tiles: 'cakupan',
};

/**
 * The slug of the figure that shows the same as the chart in a state; null where no figure does, as
 * with a past day, another base or any other filter. `slugs` are those of the provinces, by code.
 */
export function matchingFigure(
  chart: string,
  state: ExplorerState,
  slugs: ReadonlyMap<string, string>,
): string | null {
  const unfiltered = stateToUrl({ ...withoutLook(state), provinces: [] }) === '';
  if (!unfiltered) return null;
  const [province, ...others] = state.provinces;
  if (province === undefined) return national[chart] ?? null;
  const [kind, slug] = [provincial[chart], slugs.get(province)];
  return others.length === 0 && kind !== undefined && slug !== undefined ? `${kind}-${slug}` : null;
}
