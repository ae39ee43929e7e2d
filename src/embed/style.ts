/** The style sheet of one embed: measures, its colours in both themes, and embed.css. */
import { palette, type Theme } from '../images/palette.ts';
import { bundled } from '../bundle.ts';
import { WIDE_FROM, measureVariables } from './size/measures.ts';

/** Returns the rules for an embed of a figure: embed.css, the rules of its drawings, and the layouts. */
export async function drawingRules(drawing: string): Promise<string> {
  const wide = `.wide{display:block}.narrow{display:none}`;
  return `${await bundled('embed/embed.css')}${drawing}@media (min-width:${WIDE_FROM}px){${wide}}`;
}

/**
 * CSS for an embed with this `markup` and `rules`. The theme follows the device, unless `?theme=` (by
 * script) or `#dark` and `#light` (by the style sheet alone) set it.
 */
export function embedStyle(markup: string, rules: string): string {
  const [light, dark] = [theme('light', rules + markup), theme('dark', rules + markup)];
  // Separate rules, because a browser without :has() drops the whole rule that contains it.
  return [
    `:root{${measureVariables()};${light}}`,
    `@media (prefers-color-scheme:dark){:root{${dark}}}`,
    ...[`:root:has(#dark:target)`, `:root[data-theme=dark]`].map((at) => `${at}{${dark}}`),
    ...[`:root:has(#light:target)`, `:root[data-theme=light]`].map((at) => `${at}{${light}}`),
    rules,
  ].join('');
}

/** Declarations of the colours that `text` uses, in the order of the site's style sheet. */
function theme(name: Theme, text: string): string {
  const used = [...palette(name)].filter(([variable]) => text.includes(`var(${variable})`));
  const colours = used.map(([variable, value]) => `${variable}:${value}`);
  return [`color-scheme:${name}`, ...colours].join(';');
}
