/** Where the texts of an image are, by the exact widths of the typeface. */
import { JSDOM } from 'jsdom';
import { outlineWidth } from '../../../../src/images/fonts.ts';
import { nearestWeight } from '../../../../src/images/outliner.ts';

/** A text with the edges of its letters, in pixels of the image. */
export interface TextBox {
  words: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Shift {
  x: number;
  y: number;
  scale: number;
}

const { window } = new JSDOM('');

/** Capitals and the parts of letters below the line, as fractions of the size. */
const ABOVE = 0.72;
const BELOW = 0.18;
const SHARES: Record<string, number> = { middle: 0.5, end: 1 };

/** Returns the boxes of all texts on one line. Supports moves and inner drawings, as our images have them. */
export function textBoxes(svg: string): TextBox[] {
  const document = new window.DOMParser().parseFromString(svg, 'image/svg+xml');
  return [...document.querySelectorAll('text')].map(boxOf);
}

function boxOf(text: Element): TextBox {
  const size = Number(inherited(text, 'font-size') ?? 16);
  const words = text.textContent;
  const width = outlineWidth(words, size, nearestWeight(inherited(text, 'font-weight')));
  const at = shiftOf(text);
  const baseline = length(text.getAttribute('y'), size);
  const share = SHARES[inherited(text, 'text-anchor') ?? ''] ?? 0;
  const left = length(text.getAttribute('x'), size) - width * share;
  return {
    words,
    left: at.x + left * at.scale,
    right: at.x + (left + width) * at.scale,
    top: at.y + (baseline - ABOVE * size) * at.scale,
    bottom: at.y + (baseline + BELOW * size) * at.scale,
  };
}

function length(value: string | null, em: number): number {
  const number = Number.parseFloat(value ?? '0');
  return value?.endsWith('em') ? number * em : number;
}

function inherited(element: Element, name: string): string | null {
  return element.closest(`[${name}]`)?.getAttribute(name) ?? null;
}

/** Where the origin of an element is, and how much it is enlarged. */
function shiftOf(element: Element): Shift {
  const outer = element.parentElement ? shiftOf(element.parentElement) : { x: 0, y: 0, scale: 1 };
  const own = element.localName === 'svg' ? drawingShift(element) : moved(element);
  return {
    x: outer.x + own.x * outer.scale,
    y: outer.y + own.y * outer.scale,
    scale: outer.scale * own.scale,
  };
}

function drawingShift(svg: Element): Shift {
  const number = (name: string): number => Number(svg.getAttribute(name) ?? 0);
  const inner = Number(svg.getAttribute('viewBox')?.split(/[ ,]/)[2] ?? number('width'));
  return { x: number('x'), y: number('y'), scale: number('width') / inner };
}

function moved(element: Element): Shift {
  const match = /^translate\(([-\d.]+)(?:[ ,]([-\d.]+))?\)$/.exec(
    element.getAttribute('transform') ?? '',
  );
  return { x: Number(match?.[1] ?? 0), y: Number(match?.[2] ?? 0), scale: 1 };
}
