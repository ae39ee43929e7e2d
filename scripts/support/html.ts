/** What a link check needs of a page. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export interface ParsedPage {
  /** Every address the page refers to, as written. */
  links: string[];
  /** Every id on the page, in order, with repetitions. */
  ids: string[];
  /** What may stand behind the # for the page's script (`data-opens`); the beginning, where it ends in =. */
  opens: string[];
}

type Node = DefaultTreeAdapterTypes.Node;

/** Reads the addresses and ids of an HTML text. */
export function parseHTML(html: string): ParsedPage {
  const page: ParsedPage = { links: [], ids: [], opens: [] };
  collect(parse(html), page);
  return page;
}

function collect(node: Node, page: ParsedPage): void {
  if ('attrs' in node) {
    for (const { name, value } of node.attrs) {
      if (name === 'href' || name === 'src') page.links.push(value);
      if (name === 'id') page.ids.push(value);
      if (name === 'data-opens') page.opens.push(value);
    }
  }
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, page);
}
