/** The regions a reader has chosen: the hidden input of the form, which holds their codes. */
import { find } from '../../scripts/dom.ts';
import { regions } from './criteria/places.ts';

export class ChosenRegions {
  readonly #input: HTMLInputElement;

  /** `root` holds the form. */
  constructor(root: Element) {
    this.#input = find(root, `input[name="${regions.param}"]`, HTMLInputElement);
  }

  /** Their codes. */
  get codes(): string[] {
    return this.#input.value.split(',').filter(Boolean);
  }

  /** Chooses exactly these, and tells the form where that changes anything. */
  choose(codes: Iterable<string>): void {
    const value = [...new Set(codes)].sort().join(',');
    if (value === this.codes.sort().join(',')) return;
    this.#input.value = value;
    this.#input.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** Chooses these besides those chosen. */
  add(codes: readonly string[]): void {
    this.choose([...this.codes, ...codes]);
  }

  /** Chooses a region or lets it go. */
  toggle(code: string): void {
    const others = this.codes.filter((other) => other !== code);
    this.choose(others.length < this.codes.length ? others : [...others, code]);
  }
}
