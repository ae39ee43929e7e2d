/** The controls that say how a table is read: filled from what was chosen for it, and read back. */
import { find } from '../dom.ts';
import type { MadeMap, MapChoice } from './make-map.ts';
import type { ReaderTable } from './read-table.ts';
import { systems, type System } from './region-index.ts';
import type { MakerWords } from './words.ts';

/**
 * Returns what a reader chose. `changed` is the control that changed last: another column of regions
 * is read anew, and another column of values gets its own title.
 */
export function readChoices(root: Element, changed: string): Omit<MapChoice, 'layout' | 'lang'> {
  const number = (name: string): number =>
    Number(find(root, `[name=${name}]`, HTMLSelectElement).value);
  const system = find(root, '[name=system]', HTMLSelectElement).value as System | '';
  const title = find(root, '[name=title]', HTMLInputElement).value;
  return {
    regionColumn: number('region'),
    system: system === '' || changed === 'region' ? undefined : system,
    valueColumn: number('value'),
    title: changed === 'value' ? undefined : title,
  };
}

/** Shows the columns of the table and what the map was made with. */
export function fillChoices(
  root: Element,
  { columns }: ReaderTable,
  map: MadeMap | undefined,
  words: MakerWords,
): void {
  const options = columns.map((name, at) => [String(at), name] as const);
  fill(root, 'region', options, String(map?.region.column ?? 0));
  fill(root, 'value', options, String(map?.valueColumn ?? 0));
  // Nothing is chosen where the codes fit two systems, so that either of them can be chosen.
  const unsure = map?.region.unsure === true;
  const names = systems.map((system) => [system, words.systems[system]] as const);
  const first = unsure ? ([['', words.choose]] as const) : [];
  fill(root, 'system', [...first, ...names], unsure ? '' : (map?.region.system ?? 'names'));
  find(root, '[name=title]', HTMLInputElement).value = map?.title ?? '';
}

function fill(
  root: Element,
  name: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
): void {
  const select = find(root, `[name=${name}]`, HTMLSelectElement);
  const made = options.map(([value, text]) => new Option(text, value, false, value === chosen));
  select.replaceChildren(...made);
}
