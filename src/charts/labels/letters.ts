/** The sizes of letters in a drawing, as a reader sees them. */

/** A letter's size in pixels, and the words in it. */
export interface Letters {
  size: number;
  words: string;
}

const TAG = /<(\/?)(svg|g|text|tspan)\b([^>]*)>([^<]*)/g;

/** What an element passes on to those in it: how much it enlarges, and the size of letters in it. */
interface Inherited {
  scale: number;
  size: number;
}

/**
 * Returns the letters of SVG text that is shown at a scale. Scales of inner drawings (`viewBox`) and of
 * groups (`transform`) count; sizes are in pixels.
 */
export function lettersIn(svg: string, scale = 1): Letters[] {
  const open: Inherited[] = [{ scale, size: 16 }];
  const found: Letters[] = [];
  for (const [, closes, name, attributes = '', words = ''] of svg.matchAll(TAG)) {
    if (closes) open.pop();
    else if (!attributes.endsWith('/')) open.push(within(open.at(-1)!, attributes));
    const here = open.at(-1)!;
    if (name!.startsWith('t') && words.trim() !== '')
      found.push({ size: here.size * here.scale, words });
  }
  return found;
}

function within(outer: Inherited, attributes: string): Inherited {
  const number = (pattern: RegExp): number | undefined => {
    const value = pattern.exec(attributes)?.[1];
    return value === undefined ? undefined : Number(value);
  };
  const width = number(/ width="([\d.]+)"/);
  const inner = number(/viewBox="0 0 ([\d.]+)/);
  const enlarged = width !== undefined && inner !== undefined ? width / inner : 1;
  const scaled = number(/transform="[^"]*scale\(([\d.]+)\)/) ?? 1;
  return {
    scale: outer.scale * enlarged * scaled,
    size: number(/font-size="([\d.]+)/) ?? outer.size,
  };
}
