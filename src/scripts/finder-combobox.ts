/** Turning the input of the search into a combobox over all places. */
import accessibleAutocomplete from 'accessible-autocomplete';
import { placeSearch } from './find-places.ts';
import { finderWords, type FinderWords } from './finder-words.ts';
import type { Place } from './places-index.ts';

/** Suggestions at a time: what fits a phone above its keyboard. */
const SHOWN = 8;
const LEAST_LETTERS = 2;

/**
 * Replaces `input` with a combobox that keeps its text and focus, and returns the input that took its
 * place. `onPlace` is called with the suggestion chosen, and by submitting where one is surely meant.
 */
export function makeCombobox(
  input: HTMLInputElement,
  places: readonly Place[],
  onPlace: (place: Place) => void,
): HTMLInputElement {
  const words = finderWords();
  const search = placeSearch(places);
  const slot = document.createElement('div');
  slot.className = 'combobox';
  input.before(slot);
  accessibleAutocomplete<Place>({
    element: slot,
    id: input.id,
    name: input.name,
    source: (query, show) => show(search(query).matches.slice(0, SHOWN)),
    templates: {
      inputValue: (place) => (place ? fullName(place, words) : ''),
      suggestion: (place) => suggestionHtml(place, words),
    },
    onConfirm: (place) => {
      if (place) onPlace(place);
    },
    confirmOnBlur: false,
    displayMenu: 'overlay',
    menuAttributes: { 'aria-labelledby': `${input.id}-label` },
    minLength: LEAST_LETTERS,
    ...announcements(words),
  });
  const box = slot.querySelector('input');
  if (!box) return input;
  takeOver(input, box);
  submitUnchosen(slot, box, (text) => {
    const { sure } = search(text);
    if (sure) onPlace(sure);
    return sure !== undefined;
  });
  return box;
}

function announcements({ widget }: FinderWords) {
  return {
    tNoResults: () => widget.noResults,
    tStatusNoResults: () => widget.noResults,
    tStatusQueryTooShort: widget.tooShort,
    tStatusSelectedOption: (option: string, count: number, index: number) =>
      widget.selected(option, index + 1, count),
    tStatusResults: (count: number, selected: string) =>
      [widget.results(count), selected].filter(Boolean).join(' '),
    tAssistiveHint: () => widget.hint,
  };
}

/** "Kota Batu, Jawa Timur". */
function fullName({ kind, name, province }: Place, words: FinderWords): string {
  const own = `${words.kind[kind]} ${name}`;
  return province === undefined ? own : `${own}, ${province}`;
}

function suggestionHtml(place: Place, words: FinderWords): string {
  const { kind, name, province, status } = place;
  const element = document.createElement('div');
  const line = (className: string, text: string): HTMLElement => {
    const span = document.createElement('span');
    span.className = className;
    span.textContent = text;
    element.append(span);
    return span;
  };
  line('place', `${words.kind[kind]} ${name}`);
  if (province !== undefined) line('around', province);
  if (status) line('status-mark', words.status[status]).dataset['status'] = status;
  return element.innerHTML;
}

/** Moves focus before the old input goes, so that a phone keeps its keyboard open. */
function takeOver(input: HTMLInputElement, box: HTMLInputElement): void {
  const { value, selectionStart, selectionEnd } = input;
  const focused = document.activeElement === input;
  box.value = value;
  if (focused) box.focus();
  input.remove();
  if (!focused || value === '') return;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  // The library selects the whole text when it has noticed the focus, in a microtask queued before
  // this one; the next letter would then replace those typed so far.
  queueMicrotask(() => box.setSelectionRange(selectionStart, selectionEnd));
}

/** Enter without a chosen suggestion submits the form, which the library would keep it from. */
function submitUnchosen(
  slot: HTMLElement,
  box: HTMLInputElement,
  handled: (text: string) => boolean,
): void {
  const enter = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !slot.querySelector('[aria-selected="true"]')) {
      event.stopPropagation();
    }
  };
  slot.addEventListener('keydown', enter, { capture: true });
  box.form?.addEventListener('submit', (event) => {
    if (handled(box.value)) event.preventDefault();
  });
}
