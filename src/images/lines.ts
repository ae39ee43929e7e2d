/** Breaks a text into lines by a given function for widths. */

/** How a text is set: size in pixels, weight as a CSS number. */
export interface TextStyle {
  size: number;
  weight: number;
}

/** Returns the width of a line of text in pixels. */
export type WidthOf = (text: string, size: number, weight: number) => number;

/** Returns the text in lines of at most `width` pixels; a wider word is alone on its line. */
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
