/** Turns every text of an SVG into outlines, in any document: jsdom's at build, or a browser's. */
import { nearestWeight, type OutlinedText } from './outliner.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Returns the outlines of a line of text. */
export type OutlineText = (text: string, size: number, weight: number) => OutlinedText;

/** The attributes of a text that are copied to its outline; the others become its position and shape. */
const kept = [
  'transform',
  'visibility',
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-linejoin',
  'opacity',
  'paint-order',
];

/** A piece of text on one line, with its start. */
interface Piece {
  text: string;
  x: number;
  y: number;
  element: Element;
}

/**
 * Replaces each `<text>` within a node by paths, with the outlines that `outline` returns. Supports
 * what our drawings use: `x`, `y`, `dx`, `dy` in pixels or em, `text-anchor`, `font-size` in pixels,
 * `font-weight`, and `<tspan>`s that each start a line. Title and description remain text.
 */
export function outlineTexts(within: ParentNode, outline: OutlineText): void {
  for (const text of [...within.querySelectorAll('text')])
    text.replaceWith(outlined(text, outline));
}

function outlined(text: Element, outline: OutlineText): Element {
  const group = text.ownerDocument.createElementNS(SVG, 'g');
  for (const name of kept) {
    const value = text.getAttribute(name);
    if (value !== null) group.setAttribute(name, value);
  }
  for (const piece of piecesOf(text)) {
    const path = pathOf(piece, outline);
    if (path) group.append(path);
  }
  return group;
}

function piecesOf(text: Element): Piece[] {
  const start = pointOf(text, { x: 0, y: 0 });
  let point = start;
  return [...text.childNodes].flatMap((node) => {
    const content = node.textContent ?? '';
    if (node.nodeType === node.TEXT_NODE) {
      return content.trim() === '' ? [] : [{ text: content, ...point, element: text }];
    }
    const element = node as Element;
    if (element.localName !== 'tspan') return [];
    point = pointOf(element, { x: start.x, y: point.y });
    return [{ text: content, ...point, element }];
  });
}

function pointOf(element: Element, from: { x: number; y: number }): { x: number; y: number } {
  const size = sizeOf(element);
  const at = (name: string): number | null => length(element.getAttribute(name), size);
  return {
    x: (at('x') ?? from.x) + (at('dx') ?? 0),
    y: (at('y') ?? from.y) + (at('dy') ?? 0),
  };
}

function length(value: string | null, em: number): number | null {
  if (value === null) return null;
  return value.endsWith('em') ? Number.parseFloat(value) * em : Number.parseFloat(value);
}

function pathOf({ text, x, y, element }: Piece, outline: OutlineText): Element | null {
  const size = sizeOf(element);
  const { d, width } = outline(text, size, nearestWeight(inherited(element, 'font-weight')));
  if (d === '') return null;
  const path = element.ownerDocument.createElementNS(SVG, 'path');
  const shift = { start: 0, middle: width / 2, end: width }[
    inherited(element, 'text-anchor') ?? ''
  ];
  path.setAttribute('transform', `translate(${rounded(x - (shift ?? 0))} ${rounded(y)})`);
  path.setAttribute('d', d);
  const fill = element.localName === 'tspan' ? element.getAttribute('fill') : null;
  if (fill !== null) path.setAttribute('fill', fill);
  return path;
}

/** The default font size of browsers. */
const DEFAULT_SIZE = 16;

function sizeOf(element: Element): number {
  return Number.parseFloat(inherited(element, 'font-size') ?? '') || DEFAULT_SIZE;
}

function inherited(element: Element, name: string): string | null {
  const value = element.getAttribute(name);
  return value !== null || !element.parentElement ? value : inherited(element.parentElement, name);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
