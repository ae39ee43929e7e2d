/** Turning an input into a combobox over places. */
import accessibleAutocomplete from 'accessible-autocomplete';
import { markup } from '../../i18n/html.ts';
import { statusMark } from '../../i18n/status-mark.ts';
import { finderWords, type FinderWords } from './finder-words.ts';
import type { FoundPlaces, SearchedPlace } from './find-places.ts';
import type { Place } from './places-index.ts';

/** Number of suggestions that fit on a phone above its keyboard. */
const SHOWN = 8;
const LEAST_LETTERS = 2;

type SuggestedPlace = SearchedPlace & Pick<Place, 'status'>;

/** How a combobox searches, and what is called. */
export interface ComboboxOptions<Suggested> {
  /** The places that match a text, best first, or guesses, which are named but cannot be chosen. */
  search: (query: string) => Omit<FoundPlaces<Suggested>, 'sure'>;
  onChoose: (place: Suggested) => void;
  /** Whether Enter takes the first suggestion where none was chosen. */
  autoselect: boolean;
}

/**
 * Replaces `input` with a combobox that keeps its text and focus; the id of its label is that of the
 * input with `-label`. Returns the new input.
 */
export function placeCombobox<Suggested extends SuggestedPlace>(
  input: HTMLInputElement,
  { search, onChoose, autoselect }: ComboboxOptions<Suggested>,
): HTMLInputElement {
  const words = finderWords();
  const slot = document.createElement('div');
  slot.className = 'combobox';
  input.before(slot);
  let guesses: readonly Suggested[] = [];
  accessibleAutocomplete<Suggested>({
    element: slot,
    id: input.id,
    name: input.name,
    source: (query, show) => {
      const found = search(query);
      guesses = found.guesses;
      show(found.matches.slice(0, SHOWN));
    },
    templates: {
      inputValue: (place) => (place ? fullName(place, words) : ''),
      suggestion: (place) => suggestionHtml(place, words),
    },
    onConfirm: (place) => {
      if (place) onChoose(place);
    },
    autoselect,
    confirmOnBlur: false,
    displayMenu: 'overlay',
    menuAttributes: { 'aria-labelledby': `${input.id}-label` },
    minLength: LEAST_LETTERS,
    ...announcements(words, () => guesses.map((place) => fullName(place, words))),
  });
  const box = slot.querySelector('input');
  if (!box) throw new Error('The combobox has no input.');
  takeOver(input, box);
  return box;
}

function announcements({ widget }: FinderWords, guesses: () => readonly string[]) {
  const noResults = (): string => widget.noResults(guesses());
  return {
    tNoResults: noResults,
    tStatusNoResults: noResults,
    tStatusQueryTooShort: widget.tooShort,
    tStatusSelectedOption: (option: string, count: number, index: number) =>
      widget.selected(option, index + 1, count),
    tStatusResults: (count: number, selected: string) =>
      [widget.results(count), selected].filter(Boolean).join(' '),
    tAssistiveHint: () => widget.hint,
  };
}

/** The full name, such as "Kota Batu, Jawa Timur". */
function fullName({ kind, name, province }: SuggestedPlace, words: FinderWords): string {
  const own = `${words.kind[kind]} ${name}`;
  return province === undefined ? own : `${own}, ${province}`;
}

function suggestionHtml(place: SuggestedPlace, words: FinderWords): string {
  const { kind, name, province, status } = place;
  const around = province === undefined ? null : markup`<span class="around">${province}</span>`;
  const mark = status && statusMark(status, words.status[status]);
  return String(markup`<span class="place">${words.kind[kind]} ${name}</span>${around}${mark}`);
}

/** Moves the focus before the old input is removed, so that a phone keeps its keyboard open. */
function takeOver(input: HTMLInputElement, box: HTMLInputElement): void {
  const { value, selectionStart, selectionEnd } = input;
  const focused = document.activeElement === input;
  box.value = value;
  if (focused) box.focus();
  input.remove();
  if (!focused || value === '') return;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  // On focus the library selects the whole text, in a microtask queued before
  // this one; the next letter would then replace those typed so far.
  queueMicrotask(() => box.setSelectionRange(selectionStart, selectionEnd));
}
