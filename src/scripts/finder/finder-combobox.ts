/** The search of the site as a combobox over all places. */
import { placeSearch } from './find-places.ts';
import { placeCombobox } from './place-combobox.ts';
import type { Place } from './places-index.ts';

/**
 * Replaces `input` with a combobox that keeps its text and focus, and returns the new input. `onPlace`
 * is called with the chosen suggestion, or on submit where the text identifies one place.
 */
export function makeCombobox(
  input: HTMLInputElement,
  places: readonly Place[],
  onPlace: (place: Place) => void,
): HTMLInputElement {
  const search = placeSearch(places);
  const box = placeCombobox(input, {
    search,
    onChoose: onPlace,
    autoselect: false,
  });
  submitUnchosen(box, (text) => {
    const { sure } = search(text);
    if (sure) onPlace(sure);
    return sure !== undefined;
  });
  return box;
}

/** Submits the form on Enter without a chosen suggestion, which the library would prevent. */
function submitUnchosen(box: HTMLInputElement, handled: (text: string) => boolean): void {
  const slot = box.closest('.combobox');
  const enter = (event: Event): void => {
    const unchosen = !slot?.querySelector('[aria-selected="true"]');
    if (event instanceof KeyboardEvent && event.key === 'Enter' && unchosen) {
      event.stopPropagation();
    }
  };
  slot?.addEventListener('keydown', enter, { capture: true });
  box.form?.addEventListener('submit', (event) => {
    if (handled(box.value)) event.preventDefault();
  });
}
