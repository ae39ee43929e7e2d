/** A small step chart of coverage over time: the same for the prerendered page and the browser. */
import { markup, type Html } from '../../../i18n/html.ts';
import type { ProgressRow } from '../../answers/engine.ts';

/** Steps that start at zero; `regions` is the value of the full height. */
export interface Steps {
  rows: readonly ProgressRow[];
  regions: number;
}

/** The axis, the reference and the description of a step chart. */
export interface SparklineOptions {
  /** First and last day of the axis, the same for all charts of a comparison. */
  from: string;
  to: string;
  /** Drawn thin and dashed behind the steps, for comparison. */
  reference: Steps | null;
  /** The accessible description. */
  description: string;
}

const WIDTH = 120;
const HEIGHT = 44;
/** Space for half a line above and below. */
const PAD = 2;

/** The drawing as SVG text. `description` must be escaped. */
export function sparklineSvg(steps: Steps, options: SparklineOptions): Html {
  const { reference, description } = options;
  const base = markup`<path class="axis" d="M0 ${HEIGHT - PAD}H${WIDTH}"/>`;
  const behind = reference
    ? markup`<path class="reference" d="${stepPath(reference, options)}"/>`
    : null;
  const drawn = markup`${base}${behind}<path class="steps" d="${stepPath(steps, options)}"/>`;
  return markup`<svg class="sparkline" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${description}">${drawn}</svg>`;
}

/** The path data of a step line: level until the day of a change, then vertical. */
export function stepPath(
  { rows, regions }: Steps,
  { from, to }: Pick<SparklineOptions, 'from' | 'to'>,
): string {
  const span = Date.parse(to) - Date.parse(from);
  const x = (day: string): number => rounded((WIDTH * (Date.parse(day) - Date.parse(from))) / span);
  const y = (covered: number): number =>
    rounded(HEIGHT - PAD - ((HEIGHT - 2 * PAD) * covered) / regions);
  const steps = rows.map(({ date, covered }) => `H${x(date)}V${y(covered)}`);
  return `M0 ${HEIGHT - PAD}${steps.join('')}H${WIDTH}`;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
