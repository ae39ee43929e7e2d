/** Turns every text of an SVG in a document into outlines, as in a browser. */
import { outlinedGroup, type Attributes, type OutlineText } from './text-outlines.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Replaces each `<text>` within a node by paths, with the outlines that `outline` returns (see
 * `outlinedGroup`). Title and description remain text.
 */
export function outlineTexts(within: ParentNode, outline: OutlineText): void {
  for (const text of [...within.querySelectorAll('text')]) {
    const { attributes, paths } = outlinedGroup(text, outline);
    const group = elementOf(text, 'g', attributes);
    group.append(...paths.map((path) => elementOf(text, 'path', path)));
    text.replaceWith(group);
  }
}

function elementOf({ ownerDocument }: Element, name: string, attributes: Attributes): Element {
  const element = ownerDocument.createElementNS(SVG, name);
  for (const [attribute, value] of attributes) element.setAttribute(attribute, value);
  return element;
}
