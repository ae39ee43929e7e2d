/** Turns what Plot draws into an element for a page or for a separate file. */
import type { DrawingPlace } from './drawing.ts';
import { colors, fontSize } from './theme.ts';

const SVG = 'http://www.w3.org/2000/svg';
const XMLNS = 'http://www.w3.org/2000/xmlns/';

interface FinishOptions {
  /** Prefix of every id in the drawing; unique on its page. */
  id: string;
  title: string;
  description: string;
}

/**
 * Finishes a drawing in place and returns it: named for assistive technology, without Plot's style
 * element (its rules are in src/styles/charts.css), with ids of its own, in colours of the page and
 * with numbers of at most two decimals. Uses DOM calls only, so it works at build as in a browser.
 */
export function finishSvg(svg: SVGSVGElement, options: FinishOptions): SVGSVGElement {
  clean(svg, options.id);
  describe(svg, options);
  svg.setAttributeNS(XMLNS, 'xmlns', SVG);
  svg.setAttribute('class', 'chart');
  svg.setAttribute('role', 'img');
  return svg;
}

/**
 * Finishes a drawing in place as a part of an image, and returns it: at its place there, without a
 * name, and without the attributes that only scripts of pages read.
 */
export function finishPart(svg: SVGSVGElement, id: string, place: DrawingPlace): SVGSVGElement {
  clean(svg, id);
  for (const element of svg.querySelectorAll('[data-y]')) element.removeAttribute('data-y');
  const { x, y, width, height } = place;
  const own = attributesOf(svg).filter(([name]) => name !== 'width' && name !== 'height');
  for (const name of svg.getAttributeNames()) svg.removeAttribute(name);
  // The place comes first, as in every published image.
  for (const [name, value] of Object.entries({ x, y, width, height }))
    svg.setAttribute(name, String(value));
  for (const [name, value] of own) svg.setAttribute(name, value);
  return svg;
}

function clean(svg: SVGSVGElement, id: string): void {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) cleanAttributes(element);
  renameIds(svg, id);
  svg.setAttribute('font-size', String(fontSize.normal));
  svg.setAttribute('fill', colors.soft);
}

/** Attributes without use here: the page's font is inherited, and the whole drawing is one image. */
const dropped = ['class', 'style', 'font-family', 'aria-label', 'aria-hidden', 'aria-description'];

function cleanAttributes(element: Element): void {
  for (const name of dropped) element.removeAttribute(name);
  for (const [name, value] of attributesOf(element)) {
    const cleaned = value === 'currentColor' ? colors.soft : rounded(value);
    if (cleaned !== value) element.setAttribute(name, cleaned);
  }
}

/** Names and values of all attributes, by the methods that all documents have. */
function attributesOf(element: Element): [name: string, value: string][] {
  return element.getAttributeNames().map((name) => [name, element.getAttribute(name) ?? '']);
}

function rounded(value: string): string {
  return value.replace(/-?(?:\d*\.\d+(?:e[-+]?\d+)?|\d+e[-+]?\d+)/gi, (number) =>
    String(Math.round(Number(number) * 100) / 100),
  );
}

/** Plot numbers its clip paths per module, so ids of the build and of the browser would collide. */
function renameIds(svg: SVGSVGElement, prefix: string): void {
  const renamed = new Map<string, string>();
  for (const element of svg.querySelectorAll('[id]')) {
    const name = `${prefix}-${renamed.size + 1}`;
    renamed.set(element.id, name);
    element.id = name;
  }
  if (renamed.size > 0)
    for (const element of svg.querySelectorAll('*')) followIds(element, renamed);
}

function followIds(element: Element, renamed: ReadonlyMap<string, string>): void {
  for (const [name, value] of attributesOf(element)) {
    const followed = value.replace(
      /^url\(#([^)]+)\)$|^#(.+)$/,
      (reference, inUrl?: string, inHref?: string) => {
        const target = inUrl ?? inHref ?? '';
        return reference.replace(target, renamed.get(target) ?? target);
      },
    );
    if (followed !== value) element.setAttribute(name, followed);
  }
}

function describe(svg: SVGSVGElement, { id, title, description }: FinishOptions): void {
  const texts = [
    child(svg, 'title', `${id}-title`, title),
    child(svg, 'desc', `${id}-desc`, description),
  ];
  svg.prepend(...texts);
  svg.setAttribute('aria-labelledby', `${id}-title`);
  svg.setAttribute('aria-describedby', `${id}-desc`);
}

function child(svg: SVGSVGElement, tag: string, id: string, text: string): Element {
  const element = svg.ownerDocument.createElementNS(SVG, tag);
  element.id = id;
  element.textContent = text;
  return element;
}
