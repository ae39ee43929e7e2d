/** Narrows the index of regions to the query of the address: `/daerah/?q=solo`. */
class PlacesFilter extends HTMLElement {
  connectedCallback(): void {
    const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    if (query === '') return;
    const input = document.querySelector<HTMLInputElement>('#cari-daerah');
    if (input) input.value = query;
    void this.#narrow(query);
  }

  async #narrow(query: string): Promise<void> {
    const { src = '', base: basePath = '' } = this.dataset;
    const { searchFor } = await import('../finder/places-search.ts');
    const { kept, status, showAll } = await searchFor(query, src);
    if (kept) this.#keep(new Set(kept.map((path) => basePath + path)));
    this.#say(status, showAll);
  }

  /** Hides the regions whose address is not in `kept`, and provinces without a remaining region; opens the others. */
  #keep(kept: ReadonlySet<string>): void {
    for (const section of this.querySelectorAll<HTMLElement>('section')) {
      const regions = [...section.querySelectorAll<HTMLAnchorElement>('li a')];
      for (const link of regions) link.closest('li')!.hidden = !isKept(link, kept);
      const found = regions.some((link) => isKept(link, kept));
      const province = section.querySelector<HTMLAnchorElement>('[data-province]');
      section.hidden = !found && !isKept(province, kept);
      section.querySelector('details')!.open = !section.hidden;
    }
  }

  #say(status: string, showAll: string | undefined): void {
    const line = this.querySelector('[role="status"]')!;
    line.textContent = status;
    if (showAll === undefined) return;
    const link = document.createElement('a');
    link.href = location.pathname;
    link.textContent = showAll;
    line.append(' ', link);
  }
}

function isKept(link: HTMLAnchorElement | null, kept: ReadonlySet<string>): boolean {
  return kept.has(link?.getAttribute('href') ?? '');
}

customElements.define('places-filter', PlacesFilter);
