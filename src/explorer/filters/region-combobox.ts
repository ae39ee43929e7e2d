/** The search for a region to add; loaded with its first use. */
import { placeSearch } from '../../scripts/finder/find-places.ts';
import { placeCombobox } from '../../scripts/finder/place-combobox.ts';
import type { NamedRegion } from './region-names.ts';

/** Replaces `input` with a combobox that is empty again after each choice. */
export function regionCombobox(
  input: HTMLInputElement,
  regions: readonly NamedRegion[],
  onChoose: (region: NamedRegion) => void,
): void {
  const search = placeSearch(regions);
  const box = placeCombobox(input, {
    search: (query) => search(query).matches,
    onChoose: (region) => {
      onChoose(region);
      setTimeout(() => empty(box));
    },
    autoselect: true,
  });
}

/** The library puts the chosen text into the field when it has been told of the choice. */
function empty(box: HTMLInputElement): void {
  box.value = '';
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
