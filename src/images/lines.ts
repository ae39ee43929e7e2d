/** Breaking a text into lines by widths that are given. */

/** How a text is set: size in pixels, weight as CSS numbers it. */
export interface TextStyle {
  size: number;
  weight: number;
}

/** Tells how wide a line of text is, in pixels. */
export type WidthOf = (text: string, size: number, weight: number) => number;

/** The text in lines of at most `width` pixels; a word wider than that has a line of its own. */
export function brokenLines(
  text: string,
  { size, weight }: TextStyle,
  width: number,
  widthOf: WidthOf,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || widthOf(longer, size, weight) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
