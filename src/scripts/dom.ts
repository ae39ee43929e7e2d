/** Finding the parts of the prerendered page. */
import type { Html } from '../i18n/html.ts';

/** The first element that matches. Throws when there is none, or it is not of the type. */
export function find<E extends Element>(root: Element, selector: string, type: new () => E): E {
  const element = root.querySelector(selector);
  if (element instanceof type) return element;
  throw new Error(`<${root.localName}> has no ${selector}`);
}

/** The parts found so far by their names, because finding one searches a page of thousands of elements. */
const found = new WeakMap<Element, Map<string, HTMLElement>>();

/** The part of the page marked `data-part="name"`. Throws when there is none. */
export function part(root: Element, name: string): HTMLElement {
  const parts = found.get(root) ?? new Map<string, HTMLElement>();
  found.set(root, parts);
  const known = parts.get(name);
  if (known && root.contains(known)) return known;
  const element = find(root, `[data-part="${name}"]`, HTMLElement);
  parts.set(name, element);
  return element;
}

/** Sets a text, unless it is unchanged, because that would cost a layout and be announced again. */
export function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Sets an attribute, unless it is unchanged, because that would cost a style recalculation. */
export function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Writes HTML into an element, in place of what it had. */
export function setHtml(element: HTMLElement, content: Html): void {
  element.innerHTML = String(content);
}

/** What the build wrote into the page for the script of `root`. */
export function writtenData(root: Element): unknown {
  const { text } = find(root, 'script[type="application/json"]', HTMLScriptElement);
  return JSON.parse(text);
}
