/**
 * `<pantau-mpp figure="kemajuan">`: an embed as an element of the host page. Until it is defined, the
 * page shows the content of the element.
 */
import { SANDBOX, embedAddress, type EmbedTheme } from '../address.ts';
import { fit } from './fit.ts';

/** If the element is lower than `least`, it is not styled yet and gets `usual`, in pixels. */
const SPACE = { least: 100, usual: 600 };

/** The valid names in an address; with any other the element shows its content. */
const NAME = /^[a-z0-9-]+$/;

/** The class of the element for the site with the home page `site`, which ends in a slash. */
export function embedElement(site: string): CustomElementConstructor {
  return class extends HTMLElement {
    static observedAttributes = ['figure', 'lang', 'theme', 'version'];
    #shown = '';

    connectedCallback(): void {
      this.#show();
    }

    attributeChangedCallback(): void {
      if (this.isConnected) this.#show();
    }

    #show(): void {
      const address = addressOf(this, site);
      if (address === null || address === this.#shown) return;
      this.#shown = address;
      const height = spaceOf(this);
      // The frame replaces the space reserved by padding.
      Object.assign(this.style, { display: 'block', height: 'auto', padding: '0' });
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      root.replaceChildren(frame(address, this.textContent.trim(), height));
    }
  };
}

function addressOf(element: HTMLElement, site: string): string | null {
  const figure = element.getAttribute('figure') ?? '';
  const version = element.getAttribute('version');
  if (!NAME.test(figure) || (version !== null && !NAME.test(version))) return null;
  const lang = element.lang.startsWith('en') ? 'en' : 'id';
  return embedAddress(site, figure, { lang, theme: themeOf(element), version });
}

function themeOf(element: HTMLElement): EmbedTheme {
  const theme = element.getAttribute('theme');
  return theme === 'dark' || theme === 'light' ? theme : 'auto';
}

function spaceOf(element: HTMLElement): number {
  const { height } = element.getBoundingClientRect();
  return height < SPACE.least ? SPACE.usual : height;
}

/** The iframe, styled by properties because the host's policy may forbid style attributes. */
function frame(address: string, title: string, height: number): HTMLIFrameElement {
  const iframe = document.createElement('iframe');
  iframe.title = title || 'Pantau MPP';
  iframe.loading = 'lazy';
  iframe.setAttribute('sandbox', SANDBOX);
  iframe.src = address;
  Object.assign(iframe.style, { display: 'block', width: '100%', border: '0' });
  iframe.style.height = `${height}px`;
  iframe.addEventListener('load', () => void fit(iframe), { once: true });
  return iframe;
}
