/** The buttons of the explorer that are marked with an action. Files of a view are in exports/. */
import type { Lang } from '../i18n/lang.ts';
import { explorerWords } from './state/words.ts';

/** Calls back when a button of `root` is pressed, by the action that it is marked with. */
export function onActions(root: Element, callbacks: Record<string, (event: Event) => void>): void {
  for (const [action, callback] of Object.entries(callbacks)) {
    for (const button of root.querySelectorAll(`[data-action="${action}"]`))
      button.addEventListener('click', callback);
  }
}

/** Copies the page's address, to be called during a press, and reports it through `say`, or what to do when the browser refuses. */
export async function copyLink(say: (text: string) => void, lang: Lang): Promise<void> {
  const words = explorerWords(lang);
  try {
    await navigator.clipboard.writeText(location.href);
    say(words.copied);
  } catch {
    say(words.copyFailed);
  }
}
