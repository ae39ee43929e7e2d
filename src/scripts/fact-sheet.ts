/** The button that opens the print view of a page. */
class FactSheet extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    button?.removeAttribute('hidden');
    button?.addEventListener('click', () => window.print());
  }
}

customElements.define('fact-sheet', FactSheet);
