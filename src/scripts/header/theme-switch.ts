/** Lets the reader choose light or dark, and stores the choice on the device where possible. */
const KEY = 'pantau-mpp:theme';

class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const label = this.querySelector('label');
    const select = this.querySelector('select');
    if (!label || !select) return;
    select.value = document.documentElement.dataset['theme'] ?? 'auto';
    select.addEventListener('change', () => applyTheme(select.value));
    label.hidden = false;
  }
}

function applyTheme(theme: string): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === 'auto') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be refused; the choice then lasts for this page.
  }
}

customElements.define('theme-switch', ThemeSwitch);
