/** A page as a document with CSS selectors, for the few pages whose structure a test follows. */
import { JSDOM } from 'jsdom';
import { textAt } from './files.ts';

/** One parser for all documents, because a window for each costs more than the parsing. */
const parser = new new JSDOM('').window.DOMParser();

/** The document at an address of the site. Throws where there is none. */
export function documentAt(path: string): Document {
  const text = textAt(path.endsWith('/') ? `${path}index.html` : path);
  return parser.parseFromString(text, 'text/html');
}

/** Reads an XML text; faulty XML gives a document with `parsererror`. */
export function xmlDocument(text: string): Document {
  return parser.parseFromString(text, 'application/xml');
}

/** The elements a selector finds. */
export function all<Kind extends Element = HTMLElement>(
  within: ParentNode,
  selector: string,
): Kind[] {
  return [...within.querySelectorAll<Kind>(selector)];
}

/** The texts of the elements that a selector finds, with single spaces. */
export function texts(within: ParentNode, selector: string): string[] {
  return all(within, selector).map(textOf);
}

/** The text of an element with single spaces; empty where there is none. */
export function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
