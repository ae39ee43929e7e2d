/** The regions that a reader has chosen: a hidden input of the form with their codes. */
import { find } from '../../scripts/dom.ts';
import { regions } from './criteria/location.ts';

/** Reads and writes the hidden input. */
export class ChosenRegions {
  readonly #input: HTMLInputElement;

  /** `root` contains the form. */
  constructor(root: Element) {
    this.#input = find(root, `input[name="${regions.param}"]`, HTMLInputElement);
  }

  /** The codes of the chosen regions. */
  get codes(): string[] {
    return this.#input.value.split(',').filter(Boolean);
  }

  /** Chooses exactly these, and dispatches an `input` event if that changes anything. */
  choose(codes: Iterable<string>): void {
    const value = [...new Set(codes)].sort().join(',');
    if (value === this.codes.sort().join(',')) return;
    this.#input.value = value;
    this.#input.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** Adds these to the chosen regions. */
  add(codes: readonly string[]): void {
    this.choose([...this.codes, ...codes]);
  }

  /** Adds a region, or removes it if it is chosen. */
  toggle(code: string): void {
    const others = this.codes.filter((other) => other !== code);
    this.choose(others.length < this.codes.length ? others : [...others, code]);
  }
}
