/** What the rows of list and table were made from, so that unchanged rows are not written again. */
import type { Region } from '../state/columns/region.ts';

type Coded = Pick<Region, 'region_code'>;

/** Everything that the cells of rows depend on, as a text. `columns` are their keys. */
export function rowsContent(
  knownOn: string | null,
  columns: readonly string[],
  rows: readonly Coded[],
): string {
  return [knownOn ?? '', columns.join(), ...rows.map(({ region_code }) => region_code)].join(' ');
}

/** The regions of the prerendered rows of a list or table. */
export function prerenderedRows(element: Element): Coded[] {
  const rows = [...element.querySelectorAll<HTMLElement>('[data-key]')];
  return rows.map(({ dataset }) => ({ region_code: dataset['key'] ?? '' }));
}
