/** What a reader can take away from a view: its link and its rows. */
import type { Lang } from '../i18n/lang.ts';
import type { Region } from './region.ts';
import { csvFileName, download, regionsCsv } from './csv.ts';
import type { ExplorerState } from './state.ts';
import { explorerWords } from './words.ts';

/** Copies the page's address and says so, or says what to do when the browser refuses. */
export async function copyLink(say: (text: string) => void, lang: Lang): Promise<void> {
  const words = explorerWords(lang);
  try {
    await navigator.clipboard.writeText(location.href);
    say(words.copied);
  } catch {
    say(words.copyFailed);
  }
}

/** Hands the rows to the reader as a CSV named after the data date and the filter. */
export function downloadRows(
  rows: readonly Region[],
  state: ExplorerState,
  lang: Lang,
  dataDate: string,
): void {
  download(regionsCsv(rows, lang, state.knownOn), csvFileName(state, dataDate));
}
