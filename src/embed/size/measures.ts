/** The width of the frame, in pixels, from which the wide drawing replaces the narrow one. */
export const WIDE_FROM = 560;

/** The narrowest frame that is guaranteed to need no scrolling, in pixels. */
export const NARROWEST = 320;

/** The least size of letters in a drawing in that frame, in pixels. */
export const LEAST_LETTERS = 11;

/** Sizes in CSS pixels, for the style sheet and for computing heights at build. */
export const measures = {
  /** Above, beside and below everything. */
  edge: 16,
  /** Between the parts, and between a title and its subtitle. */
  gap: 10,
  nearby: 4,
  /** A size of letters and the height of its lines. */
  title: { size: 18, line: 24 },
  text: { size: 13.5, line: 20 },
  small: { size: 12, line: 17 },
  /** The line with the link, which has to be easy to click. */
  link: { size: 12.5, line: 24 },
  /**
   * Each drawing: the width it is made for, and the largest at which it is shown. A narrow one is made
   * for the first width at which its letters are legible in the narrowest frame.
   */
  wide: { drawn: 640, shown: 800 },
  narrow: { drawn: [320, 288], shown: 380 },
} as const;

/** The measures that the style sheet uses, as declarations of CSS variables. */
export function measureVariables(): string {
  const { edge, gap, nearby, title, text, small, link, wide, narrow } = measures;
  const values = {
    edge,
    gap,
    nearby,
    title: title.size,
    'title-line': title.line,
    text: text.size,
    'text-line': text.line,
    small: small.size,
    'small-line': small.line,
    link: link.size,
    'link-line': link.line,
    wide: wide.shown,
    narrow: narrow.shown,
  };
  return Object.entries(values)
    .map(([name, pixels]) => `--px-${name}:${pixels}px`)
    .join(';');
}
