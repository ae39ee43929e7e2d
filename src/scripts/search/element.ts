/**
 * Enhances the search form on its first focus with results while the reader types, and opens the one
 * in the header over the whole screen of a phone. If loading fails, form and link still work.
 */
class SiteSearch extends HTMLElement {
  #started = false;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    input.addEventListener('focus', () => void this.#enhance(input));
    // A slow phone may have focused the field before this script came.
    if (document.activeElement === input) void this.#enhance(input);
    this.querySelector('a')?.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#openSheet(input);
    });
  }

  async #enhance(input: HTMLInputElement): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    try {
      const { answerWhileTyping } = await import('./panel.ts');
      await answerWhileTyping(this, input);
    } catch {
      this.#started = false;
    }
  }

  /** Moves form and results into a dialog. The field gets the focus at once, so that a phone shows its keyboard. */
  #openSheet(input: HTMLInputElement): void {
    const box = this.querySelector('.box')!;
    const sheet = document.createElement('dialog');
    const close = document.createElement('button');
    sheet.className = 'search-sheet';
    sheet.setAttribute('aria-labelledby', `${input.id}-label`);
    close.type = 'button';
    close.className = 'close header-button';
    close.ariaLabel = this.dataset['close'] ?? '';
    close.textContent = '✕';
    close.addEventListener('click', () => sheet.close());
    sheet.addEventListener('close', () => {
      this.append(box);
      sheet.remove();
      this.querySelector('a')?.focus();
    });
    this.append(sheet);
    sheet.append(box, close);
    sheet.showModal();
    input.focus();
  }
}

customElements.define('site-search', SiteSearch);
