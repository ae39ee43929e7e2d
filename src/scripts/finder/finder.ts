/**
 * Enhances the search form on its first focus with a combobox and the names of all places. If loading
 * fails, the form still works.
 */
class PlaceFinder extends HTMLElement {
  #started = false;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    input.addEventListener('focus', () => void this.#enhance(input));
    if (document.activeElement === input) void this.#enhance(input);
  }

  async #enhance(input: HTMLInputElement): Promise<void> {
    const { src, base: basePath } = this.dataset;
    if (this.#started || src === undefined || basePath === undefined) return;
    this.#started = true;
    try {
      const [{ makeCombobox }, { fetchPlaces }] = await Promise.all([
        import('./finder-combobox.ts'),
        import('./fetch-places.ts'),
      ]);
      makeCombobox(input, await fetchPlaces(src), ({ path }) => location.assign(basePath + path));
    } catch {
      this.#started = false;
    }
  }
}

customElements.define('place-finder', PlaceFinder);
