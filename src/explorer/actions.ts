/** Copying the link of a view. Files of a view are in exports/. */
import type { Lang } from '../i18n/lang.ts';
import { explorerWords } from './state/words.ts';

/** Copies the page's address and reports it through `say`, or what to do when the browser refuses. */
export async function copyLink(say: (text: string) => void, lang: Lang): Promise<void> {
  const words = explorerWords(lang);
  try {
    await navigator.clipboard.writeText(location.href);
    say(words.copied);
  } catch {
    say(words.copyFailed);
  }
}
