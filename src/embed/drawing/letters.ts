/** The sizes of letters in a drawing, as a reader sees them. */
import { tokensOf, type StartTag } from './tags.ts';

/** A letter's size in pixels, and the words in it. */
export interface Letters {
  size: number;
  words: string;
}

/** What an element passes on to those in it: how much it enlarges, and the size of letters in it. */
interface Inherited {
  scale: number;
  size: number;
  /** Whether words directly in it are drawn. */
  shows: boolean;
}

/**
 * Returns the letters of SVG text that is shown at a scale. Scales of inner drawings (`viewBox`) and of
 * groups (`transform`) count; sizes are in pixels.
 */
export function lettersIn(svg: string, scale = 1): Letters[] {
  const open: Inherited[] = [{ scale, size: 16, shows: false }];
  const found: Letters[] = [];
  for (const token of tokensOf(svg)) {
    const here = open.at(-1)!;
    if (token.kind === 'end') open.pop();
    else if (token.kind === 'start') {
      if (!token.isEmpty) open.push(within(here, token));
    } else if (here.shows && token.words.trim() !== '')
      found.push({ size: here.size * here.scale, words: token.words });
  }
  return found;
}

function within(outer: Inherited, { name, attributes }: StartTag): Inherited {
  const of = new Map(attributes.map((attribute) => [attribute.name, attribute.value]));
  const [, , inner] = (of.get('viewBox') ?? '').split(' ').map(Number);
  const enlarged = inner !== undefined && of.has('width') ? Number(of.get('width')) / inner : 1;
  const [, scaled = 1] = /scale\(([\d.]+)\)/.exec(of.get('transform') ?? '') ?? [];
  return {
    scale: outer.scale * enlarged * Number(scaled),
    size: of.has('font-size') ? Number.parseFloat(of.get('font-size')!) : outer.size,
    shows: name === 'text' || name === 'tspan',
  };
}
