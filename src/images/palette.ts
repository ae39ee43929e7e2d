/** The colours of a theme as values, read from the site's own style sheet. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The name of a theme of the site. */
export type Theme = 'light' | 'dark';

const TOKENS = join(process.cwd(), 'src/styles/tokens.css');

const BLOCKS: Readonly<Record<Theme, RegExp>> = {
  light: /:root \{([^}]*)\}/,
  dark: /:root\[data-theme='dark'\] \{([^}]*)\}/,
};

const read = new Map<Theme, ReadonlyMap<string, string>>();

/** Returns every colour variable of a theme with its value, such as `--paper` and `#fbfaf7`. */
export function palette(theme: Theme): ReadonlyMap<string, string> {
  const known = read.get(theme);
  if (known) return known;
  const block = BLOCKS[theme].exec(readFileSync(TOKENS, 'utf8'))?.[1] ?? '';
  const found = new Map(
    [...block.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]),
  );
  read.set(theme, found);
  return found;
}

/**
 * Returns markup with each `var(--name)` replaced by its colour, so that it needs no style sheet.
 * Throws if a variable has no value in the theme.
 */
export function withColours(markup: string, theme: Theme): string {
  const values = palette(theme);
  return markup.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined)
      throw new Error(`src/styles/tokens.css gives ${name} no ${theme} colour.`);
    return value;
  });
}
