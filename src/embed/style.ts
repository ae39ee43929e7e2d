/** The style sheet of one embed: measures, the colours it uses in both themes, and embed.css. */
import { palette, type Theme } from '../images/palette.ts';
import { bundled } from '../bundle.ts';
import { WIDE_FROM, measureVariables } from './measures.ts';

/**
 * CSS for an embed whose markup is `markup`, with the rules of its drawings. The device chooses the theme; `?theme=` (by script) or
 * `#dark` and `#light` (by the style sheet alone) choose for it.
 */
export async function embedStyle(markup: string, drawing: string): Promise<string> {
  const rules = (await bundled('embed/embed.css')) + drawing;
  const [light, dark] = [theme('light', rules + markup), theme('dark', rules + markup)];
  const wide = `.wide{display:block}.narrow{display:none}`;
  // Apart, for a browser that does not know :has() drops the whole rule it stands in.
  return [
    `:root{${measureVariables()};${light}}`,
    `@media (prefers-color-scheme:dark){:root{${dark}}}`,
    ...[`:root:has(#dark:target)`, `:root[data-theme=dark]`].map((at) => `${at}{${dark}}`),
    ...[`:root:has(#light:target)`, `:root[data-theme=light]`].map((at) => `${at}{${light}}`),
    rules,
    `@media (min-width:${WIDE_FROM}px){${wide}}`,
  ].join('');
}

/** Declarations of the colours that the text uses, in the order of the site's style sheet. */
function theme(name: Theme, text: string): string {
  const used = [...palette(name)].filter(([variable]) => text.includes(`var(${variable})`));
  const colours = used.map(([variable, value]) => `${variable}:${value}`);
  return [`color-scheme:${name}`, ...colours].join(';');
}
