/** Reads a drawn chart in tests: its elements, and the boxes of its texts. */
import { JSDOM } from 'jsdom';

/** The approximate mean width of a letter, as a share of the font size. */
const LETTER = 0.6;

/** One parser for all drawings, because a window for each costs more than the parsing. */
const parser = new new JSDOM().window.DOMParser();

/** Parses markup as XML. Throws when it is not well-formed. */
export function parseSvg(markup: string): SVGSVGElement {
  const root = parser.parseFromString(markup, 'image/svg+xml').documentElement;
  if (root.localName !== 'svg') throw new Error(`No well-formed SVG: ${root.textContent}`);
  return root as unknown as SVGSVGElement;
}

/** The value of an attribute on the element or the nearest ancestor that has it. */
function inherited(element: Element, name: string): string | undefined {
  return element.closest(`[${name}]`)?.getAttribute(name) ?? undefined;
}

function shiftOf(element: Element | null): [number, number] {
  if (!element) return [0, 0];
  const [x, y] = shiftOf(element.parentElement);
  const found = /translate\(([-\d.]+),([-\d.]+)\)/.exec(element.getAttribute('transform') ?? '');
  return [x + Number(found?.[1] ?? 0), y + Number(found?.[2] ?? 0)];
}

/** A length of an attribute, in pixels or in em. */
function pixels(length: string | null, size: number): number {
  const value = Number.parseFloat(length ?? '0');
  return length?.endsWith('em') ? value * size : value;
}

/** A line of text and its box in pixels. */
export interface TextBox {
  text: string;
  left: number;
  right: number;
  middle: number;
}

/** Every line of text with the box it takes in pixels, estimated by the number of its letters. */
export function textBoxes(svg: SVGSVGElement): TextBox[] {
  const lines = [...svg.querySelectorAll('text, tspan')].filter(
    ({ children }) => children.length === 0,
  );
  return lines.map((line) => {
    const text = line.textContent;
    const size = Number(inherited(line, 'font-size'));
    const width = text.length * LETTER * size;
    const [x, y] = shiftOf(line);
    const at = x + pixels(line.getAttribute('x'), size);
    const middle = y + pixels(line.getAttribute('y'), size) - 0.32 * size;
    const anchor = inherited(line, 'text-anchor');
    const left = anchor === 'end' ? at - width : anchor === 'middle' ? at - width / 2 : at;
    return { text, left, right: left + width, middle };
  });
}
