/** Copies a snippet when its button is clicked; where the browser refuses, selects it instead. */
class CopySnippet extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const text = this.querySelector('textarea');
    const status = this.querySelector('[role=status]');
    if (!button || !text || !status) return;
    button.addEventListener('click', () => {
      void copied(text.value).then((done) => {
        if (!done) text.select();
        status.textContent = this.dataset[done ? 'copied' : 'refused'] ?? '';
      });
    });
    button.hidden = false;
  }
}

/** Milliseconds after which a browser that has not answered counts as refusing. */
const PATIENCE = 2000;

async function copied(text: string): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE));
  try {
    const done = navigator.clipboard.writeText(text).then(() => true);
    return await Promise.race([done, late]);
  } catch {
    // There is no clipboard without HTTPS, in some frames, or when the reader refuses.
    return false;
  }
}

customElements.define('copy-snippet', CopySnippet);
