/**
 * Explains why a part of the page that is loaded on use could not be loaded. Browsers report a file
 * that a newer build has removed like one that a lost connection withholds, and some remember the
 * failure until the page is reloaded.
 */
import { noteWords, showSiteNote } from './site-note.ts';

addEventListener('vite:preloadError', () => {
  void whyFailed().then((text) => showSiteNote(text));
});

async function whyFailed(): Promise<string> {
  try {
    const response = await fetch(location.href, { cache: 'no-store' });
    if (!response.ok) return noteWords.disconnected;
    return isOutdated(await response.text()) ? noteWords.outdated : noteWords.failed;
  } catch {
    return noteWords.disconnected;
  }
}

/** Whether the page as it is published names other scripts than the page that is open. */
function isOutdated(published: string): boolean {
  const scripts = document.querySelectorAll<HTMLScriptElement>('script[type="module"][src]');
  return [...scripts].some((script) => !published.includes(script.getAttribute('src')!));
}
