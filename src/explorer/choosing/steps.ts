/** The axis of a brush as steps: the possible bounds, their values in the form, and their words. */

/** An end of a range. */
export type End = 'from' | 'to';

/**
 * The ends of a range, counted in steps from the start of the axis. They are not whole numbers where
 * the form holds a number inside a class.
 */
export interface Span {
  from: number;
  to: number;
}

/** The steps of an axis. */
export interface Steps {
  /** How many steps the axis has; its bounds are 0 to this number. */
  count: number;
  /** How many steps a page key moves. */
  far: number;
  /** The position of a bound on the axis, from 0 to 1. */
  shareAt(bound: number): number;
  /** The bound of a value of the form; the end of the axis where the value is empty. */
  boundOf(end: End, value: string): number;
  /** The form's value for a whole bound; empty at the end of the axis. */
  valueOf(end: End, bound: number): string;
  /** A bound in words. */
  text(end: End, bound: number): string;
}

/** The bounds nearest to two positions on the axis, in any order; at least one step apart. */
export function snapped(steps: Steps, shares: readonly [number, number]): Span {
  const [left, right] = [Math.min(...shares), Math.max(...shares)];
  const from = nearest(steps, left);
  const to = nearest(steps, right);
  if (from < to) return { from, to };
  const within = stepAt(steps, (left + right) / 2);
  return { from: within, to: within + 1 };
}

function nearest(steps: Steps, share: number): number {
  const distance = (bound: number): number => Math.abs(steps.shareAt(bound) - share);
  let best = 0;
  for (let bound = 1; bound <= steps.count; bound += 1) {
    if (distance(bound) < distance(best)) best = bound;
  }
  return best;
}

/** The step that contains a position. */
function stepAt(steps: Steps, share: number): number {
  let step = 0;
  while (step < steps.count - 1 && steps.shareAt(step + 1) <= share) step += 1;
  return step;
}

/** How far each key moves an end, in steps; Home and End move it as far as it goes. */
const keys: Readonly<Record<string, (steps: Steps) => number>> = {
  ArrowLeft: () => -1,
  ArrowDown: () => -1,
  ArrowRight: () => 1,
  ArrowUp: () => 1,
  PageDown: ({ far }) => -far,
  PageUp: ({ far }) => far,
  Home: () => -Infinity,
  End: () => Infinity,
};

/** The range after a key press on one of its ends; undefined where the key has no effect. */
export function movedBy(key: string, end: End, span: Span, steps: Steps): Span | undefined {
  const step = keys[key]?.(steps);
  if (step === undefined) return undefined;
  const start = step > 0 ? Math.floor(span[end]) : Math.ceil(span[end]);
  const [least, most] =
    end === 'from' ? [0, Math.ceil(span.to) - 1] : [Math.floor(span.from) + 1, steps.count];
  return { ...span, [end]: Math.max(least, Math.min(most, start + step)) };
}
