/** The outlines of one text of an SVG, read from elements of any document. */
import { nearestWeight, type OutlinedText } from './outliner.ts';

/** Returns the outlines of a line of text. */
export type OutlineText = (text: string, size: number, weight: number) => OutlinedText;

/** A text or an element in a text; texts have no name. */
export interface SvgNode {
  readonly localName?: string;
  readonly textContent: string | null;
}

/** What is read of an element; elements of documents have it. */
export interface SvgElement extends SvgNode {
  readonly localName: string;
  readonly parentElement: SvgElement | null;
  readonly childNodes: Iterable<SvgNode>;
  getAttribute: (name: string) => string | null;
}

/** Attributes with their values. */
export type Attributes = readonly (readonly [name: string, value: string])[];

/** What a text becomes: the attributes of a group, and those of each path in it. */
export interface OutlinedGroup {
  attributes: Attributes;
  paths: Attributes[];
}

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
  element: SvgElement;
}

/**
 * Returns the outlines of a `<text>`, with the shapes that `outline` returns. Supports what our drawings
 * use: `x`, `y`, `dx`, `dy` in pixels or em, `text-anchor`, `font-size` in pixels, `font-weight`, and
 * `<tspan>`s that each start a line.
 */
export function outlinedGroup(text: SvgElement, outline: OutlineText): OutlinedGroup {
  return {
    attributes: kept.flatMap((name) => {
      const value = text.getAttribute(name);
      return value === null ? [] : [[name, value] as const];
    }),
    paths: piecesOf(text).flatMap((piece) => pathOf(piece, outline)),
  };
}

function piecesOf(text: SvgElement): Piece[] {
  const start = pointOf(text, { x: 0, y: 0 });
  let point = start;
  return [...text.childNodes].flatMap((node) => {
    const content = node.textContent ?? '';
    if (node.localName === undefined) {
      return content.trim() === '' ? [] : [{ text: content, ...point, element: text }];
    }
    if (node.localName !== 'tspan') return [];
    const element = node as SvgElement;
    point = pointOf(element, { x: start.x, y: point.y });
    return [{ text: content, ...point, element }];
  });
}

function pointOf(element: SvgElement, from: { x: number; y: number }): { x: number; y: number } {
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

/** The attributes of a path; an empty list for a text without letters. */
function pathOf({ text, x, y, element }: Piece, outline: OutlineText): Attributes[] {
  const size = sizeOf(element);
  const { d, width } = outline(text, size, nearestWeight(inherited(element, 'font-weight')));
  if (d === '') return [];
  const shift = { start: 0, middle: width / 2, end: width }[
    inherited(element, 'text-anchor') ?? ''
  ];
  const fill = element.localName === 'tspan' ? element.getAttribute('fill') : null;
  const place = `translate(${rounded(x - (shift ?? 0))} ${rounded(y)})`;
  const shape = [['transform', place] as const, ['d', d] as const];
  return [fill === null ? shape : [...shape, ['fill', fill]]];
}

/** The default font size of browsers. */
const DEFAULT_SIZE = 16;

function sizeOf(element: SvgElement): number {
  return Number.parseFloat(inherited(element, 'font-size') ?? '') || DEFAULT_SIZE;
}

function inherited(element: SvgElement, name: string): string | null {
  const value = element.getAttribute(name);
  return value !== null || !element.parentElement ? value : inherited(element.parentElement, name);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
