/**
 * /embed/pantau-mpp.js, the script that a host page may add: defines `<pantau-mpp>`, and fits plain
 * iframes with embeds of this site to their content. Changes and stores nothing else.
 */
import { embedElement } from './element.ts';
import { fit } from './fit.ts';

const NAME = 'embed/pantau-mpp.js';

const own = document.currentScript ?? document.querySelector(`script[src$="${NAME}"]`);

/** The home page of the site that serves this file; null where the script is not found. */
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
