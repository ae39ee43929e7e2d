/** Colours, sizes and the drawing of statuses that all charts share. */
import type { Status } from '../db/schema/views.ts';

/**
 * Colours as CSS variables, so that a chart follows the theme of the page. Plot reads `var(...)` as
 * a constant colour, not as the name of a field.
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

/** Text sizes in CSS pixels; the least only where a line would not fit otherwise. */
export const fontSize = { least: 11, small: 12, normal: 12.5, strong: 14 } as const;

/**
 * Widths of letters and of digits and capitals as fractions of the font size. The page's font is
 * narrower (0.55 on average), but it may not have loaded.
 */
const LETTER = 0.6;
const BROAD = 0.7;

/** Estimates the width of a line of text in pixels: at least its width in the page's font. */
export function textWidth(text: string, size: number = fontSize.normal): number {
  const broad = text.match(/[A-Z0-9%]/g)?.length ?? 0;
  return Math.ceil((broad * BROAD + (text.length - broad) * LETTER) * size);
}

/** How the part of a bar with a status is drawn. */
interface StatusStyle {
  fill: string;
  /** The colour of the outline, or `none`. */
  stroke: string;
  /** Thickness as a fraction of the bar's, so that a status can be recognised without its colour. */
  thickness: number;
  /** The colour of the lower half, for a sign that is half filled as on maps and beside words. */
  half?: string;
}

/** How every status is drawn, in the order in which bars stack them. */
export const statusStyles: Readonly<Record<Status, StatusStyle>> = {
  inaugurated: { fill: 'var(--status-inaugurated)', stroke: 'none', thickness: 1 },
  served: {
    fill: colors.ground,
    stroke: 'var(--status-inaugurated)',
    thickness: 1,
    half: 'var(--status-inaugurated)',
  },
  operating: { fill: 'var(--status-operating)', stroke: colors.warn, thickness: 0.64 },
  preparing: { fill: colors.ground, stroke: colors.warn, thickness: 0.64 },
  none: { fill: 'var(--status-none)', stroke: 'none', thickness: 0.28 },
};

/** The statuses in the order in which bars stack them. */
export const statusOrder = Object.keys(statusStyles) as Status[];
