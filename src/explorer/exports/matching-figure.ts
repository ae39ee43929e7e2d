/** Which figure of the site, if any, shows what a chart of the explorer shows. */
import { defaultState, type ExplorerState } from '../state/state.ts';
import { stateToUrl } from '../state/url.ts';

/**
 * Charts that show the same as a national figure while nothing is filtered. Progress does not: the
 * figure is of the official total, the chart of the list. Nor do the histograms: the figures count
 * MPPs, the charts regions.
 */
const national: Readonly<Record<string, string>> = {
  provinces: 'cakupan-provinsi',
  islands: 'cakupan-pulau',
  tiles: 'peta-petak',
};

/** Charts that show the same as a figure of a province while that alone is chosen. */
const provincial: Readonly<Record<string, string>> = {
  progress: 'kemajuan',
  tiles: 'cakupan',
};

/**
 * The slug of the figure that shows what the chart shows in a state; null where no figure does: a
 * past day, another base and every other filter give numbers that stand on no page. `slugs` are those
 * of the provinces by their codes.
 */
export function matchingFigure(
  chart: string,
  state: ExplorerState,
  slugs: ReadonlyMap<string, string>,
): string | null {
  const { sort, columns, page } = defaultState;
  const unfiltered = stateToUrl({ ...state, sort, columns, page, provinces: [] }) === '';
  if (!unfiltered) return null;
  const [province, ...others] = state.provinces;
  if (province === undefined) return national[chart] ?? null;
  const [kind, slug] = [provincial[chart], slugs.get(province)];
  return others.length === 0 && kind !== undefined && slug !== undefined ? `${kind}-${slug}` : null;
}
