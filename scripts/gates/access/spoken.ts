/** What a screen reader speaks of a page, by a model of one over the page without its scripts. */
import { Virtual } from '@guidepup/virtual-screen-reader';
import { JSDOM } from 'jsdom';

/** A page may have more parts than this; the rest is not spoken. */
const MOST_PHRASES = 30_000;

/**
 * Styles and scripts have no voice, and a reader with scripts hears nothing of `noscript`. Without them
 * a page is read several times faster.
 */
const SILENT = /<(script|style|noscript)\b[^>]*>[\s\S]*?<\/\1>|<link\b[^>]*>/g;

/** Returns the first phrases that a screen reader speaks from an element on, by default the whole page. */
export async function spokenPhrases(
  html: string,
  most = MOST_PHRASES,
  from = 'body',
): Promise<string[]> {
  const { window } = new JSDOM(html.replaceAll(SILENT, ''));
  const container = window.document.querySelector(from);
  if (container === null) throw new Error(`The page has no ${from}.`);
  // The model speaks an image that is decoration, which readers skip.
  for (const image of container.querySelectorAll('img[alt=""]')) image.remove();
  Object.assign(globalThis, { CSS: { escape: escapeId } });
  const reader = new Virtual();
  await reader.start({ container, window: window });
  const first = await reader.lastSpokenPhrase();
  // The reader begins again at the end.
  for (let count = 1; count < most; count++) {
    await reader.next();
    if ((await reader.lastSpokenPhrase()) === first) break;
  }
  const phrases = await reader.spokenPhraseLog();
  if (phrases.length > 1 && phrases.at(-1) === first) phrases.pop();
  await reader.stop();
  window.close();
  return phrases.slice(0, most);
}

/** The reader calls this function of browsers, which Node lacks. */
function escapeId(id: string): string {
  return id
    .replaceAll(/[^\w-]/g, (character) => `\\${character}`)
    .replace(/^\d/, (digit) => `\\3${digit} `);
}

/** Roles that say nothing without a name, alone in a phrase. */
const NAMELESS =
  /^(button|link|textbox|searchbox|combobox|checkbox|radio|slider|spinbutton|listbox|img|image|heading|table|dialog|search|navigation|region)(, (level \d+|read only|(not )?checked|(not )?expanded|required|(not )?pressed))*$/;

/** Returns the phrases of parts that have a role and no name. */
export function namelessPhrases(phrases: readonly string[]): string[] {
  return phrases.filter((phrase) => NAMELESS.test(phrase));
}
