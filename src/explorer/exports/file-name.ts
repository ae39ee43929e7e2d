/** Names of exported files. */
import { withoutLook, type ExplorerState } from '../state/state.ts';
import { stateToUrl } from '../state/url.ts';

const LONGEST_NAME = 80;

/**
 * A file name with the data date, the day and base where chosen, and the filter:
 * `pantau-mpp-2025-12-15-per-2022-12-05-provinsi-35.csv`. `part` names a part of the view, such as a
 * chart.
 */
export function exportFileName(
  state: ExplorerState,
  dataDate: string,
  ending: string,
  part = '',
): string {
  const filter = decodeURIComponent(stateToUrl(withoutLook(state)))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-|-$/g, '');
  const parts = ['pantau-mpp', dataDate, part, filter === '' ? 'semua' : filter];
  return `${parts.filter((each) => each !== '').join('-')}.${ending}`;
}
