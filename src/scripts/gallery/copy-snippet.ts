/** Copies a snippet at a press of its button; where the browser refuses, selects it and says so. */
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

/** A browser that neither copies nor refuses has refused. */
const PATIENCE = 2000;

async function copied(text: string): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE));
  try {
    const done = navigator.clipboard.writeText(text).then(() => true);
    return await Promise.race([done, late]);
  } catch {
    // No clipboard outside https, in some frames, or when the reader said no.
    return false;
  }
}

customElements.define('copy-snippet', CopySnippet);
