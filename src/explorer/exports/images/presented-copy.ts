/** A copy of a drawing of the page, with the styles of the style sheets as attributes. */
import { colourAttribute } from './colour-value.ts';
import { inLightTheme } from './light-theme.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Properties that are inherited from the parent element unless set. */
const inherited = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'visibility',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** Attributes that only have a meaning in the page, or are written again. */
const spent = /^(?:class|style|role|tabindex|focusable|href|target|xlink:href|(?:data|aria|on).*)$/;

/**
 * A copy of a drawing that needs neither style sheet nor page: colours are values in the light theme,
 * links are plain groups, and `<use>` is replaced by the shape. The page is left unchanged.
 */
export function presentedCopy(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  for (const use of copy.querySelectorAll('use')) putInPlace(use, svg.ownerDocument);
  // The style sheets apply only in the page; the copy is removed before the next paint.
  svg.after(copy);
  try {
    inLightTheme(() => presentAll(copy));
  } finally {
    copy.remove();
  }
  return plain(copy);
}

/** Replaces `<use>` by a group with the shape, so that the style sheets apply to its parts. */
function putInPlace(use: SVGUseElement, page: Document): void {
  const target = page.querySelector(
    `[id="${CSS.escape(use.getAttribute('href')?.slice(1) ?? '')}"]`,
  );
  const group = page.createElementNS(SVG, 'g');
  for (const { name, value } of [...use.attributes]) {
    if (!['x', 'y', 'href'].includes(name)) group.setAttribute(name, value);
  }
  const shift = `translate(${use.getAttribute('x') ?? 0} ${use.getAttribute('y') ?? 0})`;
  group.setAttribute('transform', `${use.getAttribute('transform') ?? ''} ${shift}`.trim());
  if (target) group.append(target.cloneNode(true));
  use.replaceWith(group);
}

/** Reads all styles before writing any, because a write changes the styles of descendants. */
function presentAll(copy: SVGSVGElement): void {
  const seen = new Map<Element, ReadonlyMap<string, string>>();
  const gone = new Set<Element>();
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    const style = getComputedStyle(element);
    const isUnseen = style.display === 'none' || (element.localName === 'path' && isBare(style));
    if (element !== copy && isUnseen && !isDefinition(element)) gone.add(element);
    seen.set(element, valuesOf(style));
  }
  for (const [element, values] of seen) {
    write(element, values, element === copy ? undefined : seen.get(element.parentElement!));
  }
  for (const element of gone) element.remove();
}

/** Whether a shape has neither area nor line, and is only there to be pressed. */
function isBare({ fill, stroke }: CSSStyleDeclaration): boolean {
  return [fill, stroke].every((paint) => paint === 'none' || paint === 'rgba(0, 0, 0, 0)');
}

/** Definitions, such as clip paths, are never displayed but are needed. */
function isDefinition(element: Element): boolean {
  return element.closest('defs, clipPath') !== null || /^(title|desc)$/.test(element.localName);
}

function valuesOf(style: CSSStyleDeclaration): ReadonlyMap<string, string> {
  const values = new Map(inherited.map((name) => [name as string, style.getPropertyValue(name)]));
  values.set('opacity', style.opacity);
  return values;
}

function write(
  element: Element,
  values: ReadonlyMap<string, string>,
  above: ReadonlyMap<string, string> | undefined,
): void {
  for (const [name, value] of values) {
    element.removeAttribute(name);
    const usual = name === 'opacity' ? '1' : above?.get(name);
    if (value !== usual && value !== '') {
      for (const [attribute, text] of attributesOf(name, value))
        element.setAttribute(attribute, text);
    }
  }
}

/** A computed value as attributes: lengths without unit, colours as `#rrggbb`. */
function attributesOf(name: string, value: string): [string, string][] {
  if (name === 'fill' || name === 'stroke') return colourAttribute(name, value);
  return [[name, value.replaceAll(/(\d)px/g, '$1')]];
}

/** The copy without attributes and elements that only have a meaning in the page. */
function plain(copy: SVGSVGElement): SVGSVGElement {
  const used = new Set([...copy.outerHTML.matchAll(/url\(["']?#([^"')]+)/g)].map(([, id]) => id));
  for (const text of copy.querySelectorAll('title, desc, script, style')) text.remove();
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const { name } of [...element.attributes]) {
      if (spent.test(name) || (name === 'id' && !used.has(element.id)))
        element.removeAttribute(name);
    }
  }
  for (const link of copy.querySelectorAll('a')) asGroup(link);
  for (const definitions of copy.querySelectorAll('defs:not(:has([id]))')) definitions.remove();
  return copy;
}

function asGroup(link: Element): void {
  const group = link.ownerDocument.createElementNS(SVG, 'g');
  for (const { name, value } of [...link.attributes]) group.setAttribute(name, value);
  group.append(...link.childNodes);
  link.replaceWith(group);
}
