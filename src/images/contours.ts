/**
 * Writes outlines of glyphs as SVG path data: each contour starts at an absolute point and continues
 * with relative commands, whose numbers are short and independent of the position. The font library's
 * own path data has absolute points and contains `NaN` for some numbers.
 */
import type { PathCommand } from 'opentype.js';

/**
 * The steps of a pixel in which points are written. At twice the size, a step is a fifth of a pixel at most
 * and no reader sees it; hundredths would make a figure's SVG a fifth larger.
 */
const STEPS = 10;

/** A closed contour: its first point in tenths of a pixel, and the path data from there. */
export interface Contour {
  x: number;
  y: number;
  rest: string;
}

/** Returns the contours of a glyph whose origin is at 0, 0. */
export function contoursOf(commands: readonly PathCommand[]): Contour[] {
  const contours: Contour[] = [];
  let [x, y] = [0, 0];
  for (const command of commands) {
    const points = pointsOf(command);
    const current = contours.at(-1);
    if (command.type === 'M') contours.push({ x: points[0]!, y: points[1]!, rest: '' });
    else if (current) current.rest += relative(command, points, [x, y]);
    [x, y] = [points.at(-2) ?? x, points.at(-1) ?? y];
  }
  return contours;
}

/** Returns the contours as path data, moved to the right by `x` pixels. */
export function contoursAt(contours: readonly Contour[], x: number): string {
  const shift = Math.round(x * STEPS);
  return contours
    .map((contour) => `M${joined([contour.x + shift, contour.y])}${contour.rest}`)
    .join('');
}

function relative(
  { type }: PathCommand,
  points: readonly number[],
  [x, y]: readonly [number, number],
): string {
  const steps = points.map((value, index) => value - (index % 2 === 0 ? x : y));
  return type === 'L' ? line(steps[0]!, steps[1]!) : type.toLowerCase() + joined(steps);
}

/** A line, in the shortest words; one of no length, of which glyphs have many, is left out. */
function line(right: number, down: number): string {
  if (right !== 0 && down !== 0) return `l${joined([right, down])}`;
  if (right !== 0) return `h${joined([right])}`;
  return down === 0 ? '' : `v${joined([down])}`;
}

/** Returns the points of a command in tenths, x and y in turn: control points, then the end point. */
function pointsOf(command: PathCommand): number[] {
  const coordinates = ['x1', 'y1', 'x2', 'y2', 'x', 'y'] as const;
  const given = command as Partial<Record<(typeof coordinates)[number], number>>;
  return coordinates.flatMap((coordinate) => {
    const value = given[coordinate];
    return value === undefined ? [] : Math.round(value * STEPS);
  });
}

/** Writes tenths as decimal numbers, with a separator only if they would else run together. */
function joined(tenths: readonly number[]): string {
  return tenths
    .map((value) => String(value / STEPS).replace(/^(-?)0\./, '$1.'))
    .reduce(
      (text, number) => text + (text === '' || number.startsWith('-') ? '' : ' ') + number,
      '',
    );
}
