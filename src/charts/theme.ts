/** Colours, sizes and the marks of the statuses: what all charts have in common. */
import type { Status } from '../db/schema/views.ts';

/**
 * Colours as CSS variables, so that a chart follows the page into dark mode. Plot takes `var(...)`
 * for a constant colour, not for the name of a field.
 */
export const colors = {
  ground: 'var(--paper)',
  ink: 'var(--ink)',
  soft: 'var(--ink-soft)',
  rule: 'var(--rule)',
  accent: 'var(--accent)',
  tint: 'var(--accent-soft)',
  onAccent: 'var(--on-accent)',
  warn: 'var(--warn)',
} as const;

/** Text sizes in CSS pixels. */
export const fontSize = { small: 11, normal: 12.5, strong: 14 } as const;

/**
 * Widths of letters and of digits and capitals as parts of the font size. The page's font takes
 * less (0.55 on the whole), but it may not have loaded.
 */
const LETTER = 0.6;
const BROAD = 0.7;

/** About how many pixels a line of text takes: at least as many as in the page's font. */
export function textWidth(text: string, size: number = fontSize.normal): number {
  const broad = text.match(/[A-Z0-9%]/g)?.length ?? 0;
  return Math.ceil((broad * BROAD + (text.length - broad) * LETTER) * size);
}

/** How the part of a bar that stands for a status is drawn. */
interface StatusStyle {
  fill: string;
  /** The colour of the outline, or `none`. */
  stroke: string;
  /** Thickness as a part of the bar's, so that a status can be told without its colour. */
  thickness: number;
}

/** The drawing of every status, in the order in which bars stack them. */
export const statusStyles: Readonly<Record<Status, StatusStyle>> = {
  inaugurated: { fill: 'var(--status-inaugurated)', stroke: 'none', thickness: 1 },
  served: { fill: 'var(--status-served)', stroke: 'var(--status-inaugurated)', thickness: 1 },
  operating: { fill: 'var(--status-operating)', stroke: colors.warn, thickness: 0.64 },
  preparing: { fill: colors.ground, stroke: colors.warn, thickness: 0.64 },
  none: { fill: 'var(--status-none)', stroke: 'none', thickness: 0.28 },
};

/** The statuses in the order in which bars stack them. */
export const statusOrder = Object.keys(statusStyles) as Status[];
