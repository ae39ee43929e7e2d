/** The search for a region to add; loaded on first use. */
import { placeSearch } from '../../scripts/finder/find-places.ts';
import { placeCombobox } from '../../scripts/finder/place-combobox.ts';
import type { NamedRegion } from './region-names.ts';

/** Replaces `input` with a combobox that is emptied after each choice. */
export function regionCombobox(
  input: HTMLInputElement,
  regions: readonly NamedRegion[],
  onChoose: (region: NamedRegion) => void,
): void {
  const box = placeCombobox<NamedRegion>(input, {
    search: placeSearch(regions),
    onChoose: (region) => {
      onChoose(region);
      setTimeout(() => empty(box));
    },
    autoselect: true,
  });
}

/** Empties the field. Called in a later task, because the library first writes the chosen text. */
function empty(box: HTMLInputElement): void {
  box.value = '';
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
