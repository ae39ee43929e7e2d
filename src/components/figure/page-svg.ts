/** What a drawing on a page has beside the drawing itself, for readers that ignore the style sheet. */
import { palette } from '../../images/palette.ts';

/**
 * Returns SVG markup in which each `var(--name)` has the light colour as its fallback, because reading
 * views keep a drawing but not the style sheet. Labels become CDATA sections, which browsers show and
 * text browsers skip: without positions "0100200" is no axis. A label with an escaped character stays.
 */
export function pageSvg(svg: string): string {
  const colours = palette('light');
  return svg
    .replace(/var\((--[\w-]+)\)/g, (whole, name: string) => {
      const colour = colours.get(name);
      return colour === undefined ? whole : `var(${name},${colour})`;
    })
    .replace(/(<(?:text|tspan)(?: [^<>]*)?>)([^<>&]+)(?=<)/g, '$1<![CDATA[$2]]>');
}

/**
 * Returns SVG markup that is named and described by the title of another drawing of the page, so that
 * the same words are not on it twice. `own` and `other` are the prefixes of the ids of both.
 */
export function namedBy(svg: string, own: string, other: string): string {
  return svg
    .replace(/<title id="[^"]*">[^<]*<\/title>/, '')
    .replace(/<desc id="[^"]*">[^<]*<\/desc>/, '')
    .replace(/aria-(labelledby|describedby)="([^"]*)"/g, (whole, kind: string, id: string) =>
      id.startsWith(own) ? `aria-${kind}="${other}${id.slice(own.length)}"` : whole,
    );
}
