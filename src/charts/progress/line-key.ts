/** A key of lines in the upper left corner of a chart over time, where the curves are still low. */
import { text, vector, type Markish } from '@observablehq/plot';
import { colors } from '../theme.ts';

const ROW = 20;
/** Distances in pixels from the corner of the frame to the middle of the signs and to the start of the words. */
const FIRST_ROW = 22;
const SIGN = 16;
const WORDS = 32;

/** Returns the middle of the sign of a row of the key. */
export function keyPoint(row: number): { frameAnchor: 'top-left'; dx: number; dy: number } {
  return { frameAnchor: 'top-left', dx: SIGN, dy: FIRST_ROW + row * ROW };
}

/** Returns the words of a row of the key. */
export function keyWords(row: number, label: string): Markish {
  return text([label], {
    ...keyPoint(row),
    dx: WORDS,
    textAnchor: 'start',
    lineAnchor: 'middle',
    fill: colors.soft,
    stroke: colors.ground,
  });
}

/** Returns the sign of a line, as thick as the line. */
export function keyLine(row: number, stroke: string, strokeWidth: number): Markish {
  const shape = {
    draw: (path: CanvasPath, length: number) => {
      path.moveTo(-length / 2, 0);
      path.lineTo(length / 2, 0);
    },
  };
  return vector([row], {
    ...keyPoint(row),
    stroke,
    strokeWidth,
    shape,
    length: 20,
    anchor: 'start',
  });
}

/** Returns the key of a main line and the line it is compared with. */
export function lineKey([main, other]: readonly [string, string]): Markish[] {
  return [
    keyLine(0, colors.accent, 3),
    keyWords(0, main),
    keyLine(1, colors.soft, 1.5),
    keyWords(1, other),
  ];
}
