/** Reads pages for the checks of a built site: the tree, and the addresses and ids in it. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** A node of a parsed page. */
export type TreeNode = DefaultTreeAdapterTypes.Node;

/** The parts of a page that a link check needs. */
export interface ParsedPage {
  /** Every address in the page, as written. */
  links: string[];
  /** Every id in the page, in order, including repetitions. */
  ids: string[];
  /** Fragments that the page's script handles (`data-opens`); one that ends in = is a prefix. */
  opens: string[];
}

/** Parses HTML as a browser without JavaScript does, including `<noscript>`. */
export function treeOf(html: string): TreeNode {
  return parse(html, { scriptingEnabled: false });
}

/** Returns the attributes of an element by name; empty for any other node. */
export function attributesOf(node: TreeNode): ReadonlyMap<string, string> {
  return new Map('attrs' in node ? node.attrs.map(({ name, value }) => [name, value]) : []);
}

/** Returns the direct children of a node. */
export function childrenOf(node: TreeNode): readonly TreeNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** Returns the text of a node and its descendants, like the DOM's textContent. */
export function textOf(node: TreeNode): string {
  return 'value' in node ? node.value : childrenOf(node).map(textOf).join('');
}

/** Returns the addresses and ids of a parsed page. */
export function readLinks(tree: TreeNode): ParsedPage {
  const page: ParsedPage = { links: [], ids: [], opens: [] };
  collect(tree, page);
  return page;
}

function collect(node: TreeNode, page: ParsedPage): void {
  if ('attrs' in node) {
    for (const { name, value } of node.attrs) {
      if (name === 'href' || name === 'src') page.links.push(value);
      if (name === 'id') page.ids.push(value);
      if (name === 'data-opens') page.opens.push(value);
    }
  }
  for (const child of childrenOf(node)) collect(child, page);
}
