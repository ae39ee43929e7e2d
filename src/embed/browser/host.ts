/**
 * /embed/pantau-mpp.js, the one file a host page may add: it defines `<pantau-mpp>`, and makes
 * plain iframes with our embeds as high as their content. Sets nothing else and stores nothing.
 */
import { embedElement } from './element.ts';
import { fit } from './fit.ts';

const NAME = 'embed/pantau-mpp.js';

const own = document.currentScript ?? document.querySelector(`script[src$="${NAME}"]`);

/** The home page of the site this file comes from. */
const site = own instanceof HTMLScriptElement ? new URL('..', own.src).href : null;

function start(home: string): void {
  if (!customElements.get('pantau-mpp')) customElements.define('pantau-mpp', embedElement(home));
  for (const iframe of document.querySelectorAll('iframe')) {
    if (iframe.src.startsWith(home) && iframe.src.includes('/embed/')) void fit(iframe);
  }
}

if (site !== null) {
  if (document.readyState === 'loading') {
    addEventListener('DOMContentLoaded', () => start(site), { once: true });
  } else {
    start(site);
  }
}
