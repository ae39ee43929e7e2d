/** Adding a place: a field that becomes a combobox over all places on its first focus. */
import { placeSearch } from '../../../scripts/finder/find-places.ts';
import type { Place } from '../../../scripts/finder/places-index.ts';
import { part } from '../../../scripts/dom.ts';
import type { Lang } from '../../../i18n/lang.ts';
import type { ComparePlace } from './places.ts';

/** The places to choose from, and what is called. */
export interface PickerOptions {
  lang: Lang;
  places: ReadonlyMap<string, ComparePlace>;
  aliases: readonly (readonly [string, string])[];
  /** Called with the code of the place that was chosen. */
  onPlace: (code: string) => void;
  /** Called with a text that does not identify one place. */
  onNoMatch: (text: string) => void;
}

/** The field that adds a place. */
export class Picker {
  readonly #form: HTMLElement;
  readonly #options: PickerOptions;
  readonly #codes: Map<Place, string>;
  #input: HTMLInputElement;
  #started = false;

  /** `form` contains a text field and a submit button. */
  constructor(form: HTMLFormElement, options: PickerOptions) {
    this.#form = form;
    this.#options = options;
    this.#codes = searchable(options);
    this.#input = form.querySelector('input')!;
    this.#input.addEventListener('focus', () => void this.#enhance());
    form.addEventListener('submit', (event) => this.#onSubmit(event));
  }

  /** Shows a text instead of the field where four places are chosen. */
  showFull(root: Element, full: boolean): void {
    this.#form.hidden = full;
    part(root, 'full').hidden = !full;
  }

  /** Focuses the field. */
  focus(): void {
    this.#input.focus();
  }

  /** Loads the combobox. The field works without it; after a failure the next focus tries again. */
  async #enhance(): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    try {
      const { makeCombobox } = await import('../../../scripts/finder/finder-combobox.ts');
      this.#input = makeCombobox(this.#input, [...this.#codes.keys()], (place) => this.#add(place));
    } catch {
      this.#started = false;
    }
  }

  /** Handles what the combobox did not: finds the place, or reports that there is no match. */
  #onSubmit(event: SubmitEvent): void {
    if (event.defaultPrevented) return;
    event.preventDefault();
    const text = this.#input.value.trim();
    const { sure } = placeSearch([...this.#codes.keys()])(text);
    if (sure) this.#add(sure);
    else this.#options.onNoMatch(text);
  }

  #add(place: Place): void {
    this.#options.onPlace(this.#codes.get(place)!);
    // The combobox writes the chosen name into its field after this; it is emptied for the next.
    setTimeout(() => {
      this.#input.value = '';
      this.#input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
}

function searchable({ lang, places, aliases }: PickerOptions): Map<Place, string> {
  const all = [...places.values()].filter(({ kind }) => kind !== 'nation');
  return new Map(all.map((place) => [searchedPlace(place, aliases, lang), place.code]));
}

function searchedPlace(
  { kind, code, name, province, path }: ComparePlace,
  aliases: PickerOptions['aliases'],
  lang: Lang,
): Place {
  const others = [
    ...Object.values(name),
    ...aliases.flatMap(([of, alias]) => (of === code ? [alias] : [])),
  ];
  return {
    kind: kind as Place['kind'],
    name: name[lang],
    province: province?.[lang],
    path,
    status: undefined,
    aliases: [...new Set(others)].filter((other) => other !== name[lang]),
    codes: [code.replace('.', '')],
  };
}
